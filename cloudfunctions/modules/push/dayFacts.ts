/** Collects the facts of a day for one group; what is said of them is decided by `compose`. */
import { addDays } from '../../../domain/calendar/day'
import { festivalsOf } from '../../../domain/calendar/festivals'
import { chiefRoles } from '../../../domain/identity/role'
import { chooseContent } from '../../../domain/push/chooseContent'
import type { DayFacts, DueLine, RibbonLine } from '../../../domain/push/facts'
import type { Group } from '../../../domain/push/group'
import { command, largestPage } from '../../platform/store'
import { people } from '../identity'
import { countsOf, missedDuties, openDuties } from '../patrol'
import { inForceOf, latestPatrols, reachesBriefly } from '../register'
import { fixedOn, workOf } from '../report'
import { allContents, noticesOn } from './pushRepo'

const ribbonsShown = 4

export async function factsFor(group: Group, day: string, now: number): Promise<DayFacts> {
  const { villages, departmentId } = group
  const yesterday = addDays(day, -1)
  const [due, overdue, counts, fixed, work, notices, library] = await Promise.all([
    dueIn(villages, day),
    missedDuties(day, villages),
    countsOf(yesterday, villages),
    fixedOn(yesterday, villages),
    departmentId === null ? [] : workOf(departmentId, now),
    noticesOn(day),
    allContents(),
  ])
  return {
    day,
    due,
    overdue,
    yesterday: { ...counts, fixed },
    work,
    notices: notices.map(({ text }) => text),
    content: chooseContent(day, festivalsOf(day), library),
    ribbons: await ribbonsOf(due),
  }
}

/** Duties of the chiefs who live in these villages (all when empty); volunteers owe nothing. */
export async function dueIn(villages: readonly string[], day: string): Promise<DueLine[]> {
  const where = {
    active: true,
    roles: command.in(chiefRoles.filter((role) => role !== 'civilChief')),
    ...(villages.length === 0 ? {} : { village: command.in(villages) }),
  }
  const chiefs = await people.read({ where, order: [['_id', 'asc']], limit: largestPage })
  return openDuties(
    day,
    await inForceOf(
      chiefs.map(({ _id }) => _id),
      day,
    ),
  )
}

/** What the newest patrol walked of the reaches that are due first. */
export async function ribbonsOf(due: readonly Pick<DueLine, 'reachId'>[]): Promise<RibbonLine[]> {
  const ids = [...new Set(due.map(({ reachId }) => reachId))].slice(0, ribbonsShown)
  const [reaches, latest] = await Promise.all([reachesBriefly(ids), latestPatrols.getMany(ids)])
  return ids.flatMap((id) => {
    const reach = reaches.find(({ _id }) => _id === id)
    const covered = latest.find(({ _id }) => _id === id)?.covered ?? []
    return reach ? [{ name: reach.name, length: reach.length, covered }] : []
  })
}
