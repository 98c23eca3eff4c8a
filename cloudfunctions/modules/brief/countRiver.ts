/** What one month came to at one water: the facts of the township, counted at its reaches alone. */
import { addDays, dayOf, startOfDay } from '../../../domain/calendar/day'
import type { RiverWords } from '../../../domain/brief/brief'
import { counts } from '../../../domain/patrol/patrol'
import { periodOf } from '../../../domain/patrol/period'
import { taskStateOf } from '../../../domain/plan/taskState'
import { dispatchedStates } from '../../../domain/report/aboutChief'
import { reportIdOf } from '../../../domain/report/publicEntry'
import { sortKeyOf } from '../../../domain/report/report'
import { signBoards } from '../../../domain/signBoard/signBoards'
import { listed, type Span } from '../../../domain/summary/fact'
import type { FactValues } from '../../../domain/summary/facts'
import { rankOf } from '../../../domain/waterQuality/grade'
import { gradeLabel } from '../../../domain/waterQuality/items'
import { readings } from '../../../domain/waterQuality/readings'
import { entriesOf, type StoredEntry } from '../../kit/register'
import { collection, command } from '../../platform/store'
import { patrols } from '../patrol'
import { tasksInForce } from '../plan'
import { publicReports, reports } from '../report'

interface Counted {
  readonly values: FactValues
  readonly words: RiverWords
}

/** What happened in the span, whenever it is counted. */
export async function countMonth(reachIds: readonly string[], span: Span): Promise<Counted> {
  const [walked, problems, { grades, below, values }] = await Promise.all([
    walksAt(reachIds, span),
    problemsAt(reachIds, span),
    qualityAt(reachIds, span),
  ])
  return {
    values: { ...walked, ...problems, ...values },
    words: { grades, below, late: '', coming: '' },
  }
}

/** How things stand at `now` (ms). */
export async function countStanding(
  waterId: string,
  reachIds: readonly string[],
  now: number,
): Promise<{ readonly values: FactValues; readonly words: Pick<RiverWords, 'late' | 'coming'> }> {
  const [problems, { late, coming, values }, signBoardsAmiss] = await Promise.all([
    openAt(reachIds, now),
    tasksAt(waterId, dayOf(now)),
    entriesOf(signBoards).count({
      ...{ active: true, reachId: command.in(reachIds), state: command.nin(['good']) },
    }),
  ])
  return { values: { ...problems, ...values, signBoardsAmiss }, words: { late, coming } }
}

async function walksAt(reachIds: readonly string[], { from, until }: Span): Promise<FactValues> {
  // By the day a patrol counts for, which is that of its start or the one after.
  const [first, end] = [startOfDay(addDays(from, -1)), startOfDay(addDays(until, 2))]
  const where = {
    reachId: command.in(reachIds),
    key: command.gte(String(first)).and(command.lt(String(end))),
  }
  const all = (await patrols.readAll({ where, without: ['photos', 'companions'] }, 'key')).filter(
    ({ day }) => from <= day && day <= until,
  )
  const metres = all.reduce((sum, { assessment }) => sum + Math.round(assessment.distance), 0)
  return {
    patrols: all.length,
    patrolsMet: all.filter(({ status }) => counts(status)).length,
    patrolKilometres: metres / 1000,
    patrolProblems: all.reduce((sum, { checklist }) => sum + checklist.length, 0),
  }
}

/** As everybody finds them on the map: no number says more than is public. */
async function problemsAt(reachIds: readonly string[], { from, until }: Span): Promise<FactValues> {
  const reachId = command.in(reachIds)
  const within = command.gte(startOfDay(from)).and(command.lt(startOfDay(addDays(until, 1))))
  const [problems, problemsClosed] = await Promise.all([
    publicReports.count({ reachId, at: within }),
    publicReports.count({ reachId, closedAt: within, done: true }),
  ])
  return { problems, problemsClosed }
}

async function openAt(reachIds: readonly string[], now: number): Promise<FactValues> {
  const where = { reachId: command.in(reachIds), done: false }
  const open = await publicReports.readAll({ where, without: ['before', 'after'] })
  const known = await reports.getMany(open.map(reportIdOf), ['photos', 'after', 'text'])
  const isLate = ({ state, sortKey }: (typeof known)[number]) =>
    dispatchedStates.includes(state) && sortKey < sortKeyOf(now, '')
  return { problemsOpen: open.length, problemsOverdue: known.filter(isLate).length }
}

type Reading = StoredEntry<typeof readings.fields>
const storedReadings = collection<Reading>(readings.collection)

async function qualityAt(reachIds: readonly string[], { from, until }: Span) {
  const day = command.gte(from).and(command.lte(until))
  const all = await storedReadings.readAll({ where: { active: true, reachId: command.in(reachIds), day } })
  const like = (met: Reading['met']) => all.filter((each) => each.met === met).length
  const newest = new Map<string, Reading>()
  for (const each of [...all].sort((a, b) => (String(a.day) < String(b.day) ? -1 : 1)))
    newest.set(each.sectionId ?? '', each)
  const shown = [...newest.values()].sort((a, b) => a.sectionName.localeCompare(b.sectionName, 'zh'))
  const missed = shown.filter(({ grade, target }) => grade && target && rankOf(grade) > rankOf(target))
  return {
    values: { readings: all.length, readingsMet: like('yes'), readingsMissed: like('no') },
    grades: listed(shown.flatMap(gradeText)),
    below: listed(missed.map(({ sectionName }) => sectionName)),
  }
}

/** 「桥头断面10月8日Ⅳ类（目标Ⅲ类）」; nothing where no class could be made. */
function gradeText({ sectionName, day, grade, target }: Reading): string[] {
  if (!grade) return []
  const on = String(day).replace(/^\d+-0?(\d+)-0?(\d+)$/, '$1月$2日')
  return [`${sectionName}${on}${gradeLabel[grade]}${target ? `（目标${gradeLabel[target]}）` : ''}`]
}

async function tasksAt(waterId: string, today: string) {
  const all = await tasksInForce(waterId)
  const of = (state: ReturnType<typeof taskStateOf>) =>
    all.filter((task) => taskStateOf(task, today) === state)
  const { end } = periodOf('month', today)
  const soon = all.filter(({ finished, until }) => !finished && until && today <= until && until <= end)
  const named = (tasks: typeof all) => listed(tasks.map(({ name }) => name).sort())
  return {
    values: {
      ...{ planTasks: all.length, planTasksDone: of('done').length, planTasksOverdue: of('overdue').length },
    },
    late: named(of('overdue')),
    coming: named(soon),
  }
}
