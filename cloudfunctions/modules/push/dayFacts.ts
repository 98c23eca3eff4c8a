/** Collects the facts of a day for one group; what is said of them is decided by `compose`. */
import { addDays } from '../../../domain/calendar/day'
import { addWorkingDays } from '../../../domain/calendar/workingDays'
import { festivalsToTell } from '../../../domain/calendar/festivals'
import { chooseContent } from '../../../domain/push/chooseContent'
import { surveysToTell } from '../../../domain/coming/coming'
import type { DayFacts, DueLine, RibbonLine } from '../../../domain/push/facts'
import type { Group } from '../../../domain/push/group'
import { countsOf, missedDuties, warningsOn } from '../patrol'
import { bulletinsLate, comingBetween, surveysOn } from '../coming'
import { overdueTasks } from '../plan'
import { latestPatrols, reachesBriefly } from '../register'
import { fixedOn, workOf } from '../report'
import { contents } from './contents'
import { dueIn } from './dueDuties'
import { noticesOn } from './pushRepo'

const ribbonsShown = 4

export async function factsFor(group: Group, day: string, now: number): Promise<DayFacts> {
  const { kind, villages, departmentId } = group
  const yesterday = addDays(day, -1)
  const [due, overdue, counts, fixed, work, tasks, notices, warnings, library, coming, surveys, bulletins] =
    await Promise.all([
      dueIn(villages, day),
      missedDuties(day, villages),
      countsOf(yesterday, villages),
      fixedOn(yesterday, villages),
      departmentId === null ? [] : workOf(departmentId, now),
      kind === 'public' ? [] : overdueTasks(day, { villages, departmentId }),
      noticesOn(day),
      // It asks those who walk.
      kind === 'public' ? [] : warningsOn(day, villages),
      contents.readAll(),
      kind === 'public' ? [] : comingBetween(day, addWorkingDays(day, 1)),
      kind === 'department' ? [] : surveysOn(day),
      // Departments and villages hand in for it; chiefs who only walk do not.
      kind === 'department' || kind === 'secretaries' ? bulletinsLate(day) : [],
    ])
  return {
    day,
    due,
    overdue,
    yesterday: { ...counts, fixed },
    work,
    tasks,
    bulletins,
    coming,
    surveys: surveysToTell(surveys, day),
    notices: [...notices.map(({ text }) => text), ...warnings],
    content: chooseContent(day, festivalsToTell(day), library),
    ribbons: await ribbonsOf(due),
  }
}

/** A reach with the first day (Shanghai) of the period that asks for it: what was walked before is history. */
type Shown = Pick<DueLine, 'reachId'> & Partial<Pick<DueLine, 'since'>>

/** What the newest patrol of their period walked of the reaches that are due first. */
export async function ribbonsOf(due: readonly Shown[]): Promise<RibbonLine[]> {
  const since = new Map([...due].reverse().map((each) => [each.reachId, each.since ?? '']))
  const ids = [...new Set(due.map(({ reachId }) => reachId))].slice(0, ribbonsShown)
  const [reaches, latest] = await Promise.all([reachesBriefly(ids), latestPatrols.getMany(ids)])
  return ids.flatMap((id) => {
    const reach = reaches.find(({ _id }) => _id === id)
    const walked = latest.find(({ _id, day }) => _id === id && day >= since.get(id)!)
    if (!reach) return []
    const { name, length, geometry } = reach
    return [{ name, length, covered: walked?.covered ?? [], shape: geometry.shape }]
  })
}
