/** Records of a town as they are stored, grouped and added up without any counter of ours. */
import { dayOf, startOfDay } from '../../../domain/calendar/day'
import type { Patrol } from '../../../domain/patrol/patrol'
import type { Push } from '../../../domain/push/push'
import type { Assignment } from '../../../domain/register/assignment'
import type { Reach } from '../../../domain/register/reach'
import type { StoredEvent } from '../../../domain/report/events'
import type { Report } from '../../../domain/report/report'
import type { Reward } from '../../../domain/reward/reward'
import type { Town } from '../town'
import { days, now } from '../whole/threeDays'
import { type Entry, like, total } from './adding'

let town: Town

/** From now on the records are those of this town. */
export function readFrom(opened: Town): void {
  town = opened
}

export const raw = <T>(collection: string) => town.cloud.database.find(collection, {}) as unknown as T[]

export const inUse = (collection: string, day?: string) =>
  raw<Entry>(collection).filter(
    (entry) => entry.active && (day === undefined || String(entry[day]).startsWith('2026')),
  )
/** Not what is only announced. */
export const held = (collection: string) =>
  inUse(collection, 'day').filter(({ day }) => String(day) <= dayOf(now))
export const campaigns = (where: Entry, field: string) => total(like(held('campaigns'), where), field)
export const media = (kind: string) => like(inUse('materials', 'day'), { kind }).length
export const carriers = (kind: string) => total(like(inUse('carriers'), { kind }), 'number')
export const used = (level: string) => total(inUse('newsItems', 'due'), level)
export const sent = (...kinds: string[]) =>
  inUse('newsItems', 'sent').filter(({ kind }) => kinds.includes(String(kind))).length
export const sheets = (where: Entry) => like(inUse('rectifications', 'foundOn'), where).length
export const readings = (where: Entry) => like(inUse('waterReadings', 'day'), where).length

const inYear = (moment: number | null) =>
  moment !== null && moment >= startOfDay('2026-01-01') && moment < startOfDay('2027-01-01')

/** Grouped by what `key` says of each. */
const grouped = <T>(all: readonly T[], key: (each: T) => string): T[][] =>
  [...new Set(all.map(key))].map((wanted) => all.filter((each) => key(each) === wanted))

export const villagesOf = (entries: readonly Entry[]) => new Set(entries.map(({ village }) => village)).size

export const reaches = () => raw<Reach>('reaches').sort((a, b) => (a._id < b._id ? -1 : 1))
/** By water; of one with reaches of several levels the last one says it. */
export const waters = () => grouped(reaches(), ({ waterId }) => waterId)
export const lengthOf = (all: readonly Reach[]) => all.reduce((sum, { length }) => sum + length, 0) / 1000
export const rivers = () => waters().filter(([first]) => ['river', 'stream'].includes(first!.kind))
export const ofLevel = (...levels: string[]) => rivers().filter((each) => levels.includes(each.at(-1)!.level))
export const longestFirst = (all: Reach[][]) => all.sort((a, b) => lengthOf(b) - lengthOf(a))

const chiefs = (...roles: string[]) =>
  raw<Assignment>('assignments').filter(
    ({ role, from, until }) =>
      roles.includes(role) && from <= days.today && (until === null || until >= days.today),
  )
/** Of people who have not left the service; whom the register does not know has not. */
const inService = (...roles: string[]) => {
  const left = raw<Entry>('people').filter(({ active }) => !active)
  return chiefs(...roles).filter(({ personId }) => left.every(({ _id }) => _id !== personId))
}
export const persons = (...roles: string[]) =>
  new Set(inService(...roles).map(({ personId }) => personId)).size
/** None of them has a reach. */
export const heads = () =>
  inUse('people').filter(({ roles }) => (roles as string[]).includes('headChief')).length
export const answeredFor = () =>
  reaches().filter(({ _id }) => inService('villageChief', 'townChief').some(({ reachId }) => reachId === _id))
    .length

export const patrols = () => raw<Patrol>('patrols').filter(({ day }) => day.startsWith('2026'))

const told = () => raw<Report>('reports').filter(({ aboutChief }) => aboutChief !== true)
export const filed = () => told().filter(({ submittedAt }) => inYear(submittedAt))
export const from = (source: string) => filed().filter((each) => each.source === source)
export const isClosed = ({ state }: Report) => state === 'closed'
export const closed = () => told().filter((each) => isClosed(each) && inYear(each.closedAt))
export const happened =
  (type: string) =>
  ({ _id }: Report) =>
    raw<StoredEvent>('reportEvents').some((event) => event.reportId === _id && event.type === type)
export const open = () =>
  told().filter(({ state }) => !['closed', 'rejected', 'merged', 'withdrawn'].includes(state))
export const overdue = () => open().filter(({ dueAt }) => dueAt !== null && dueAt < now)
export const byReach = () => grouped(filed(), ({ reachId }) => reachId).filter(({ length }) => length >= 3)

export const boards = () => raw<Record<string, unknown>>('signBoards').filter(({ active }) => active)
export const delivered = () =>
  raw<Push>('pushes').filter(
    ({ _id, robot, liaison }) =>
      _id.startsWith('2026') && [robot.state, liaison.state].some((state) => state === 'done'),
  )
export const paid = () =>
  raw<Reward>('rewards').filter(({ state, paidAt }) => state === 'paid' && inYear(paidAt))

export const namesAndLengths = (level: string) =>
  longestFirst(ofLevel(level))
    .map((all) => `${all[0]!.waterName}${lengthOf(all).toFixed(2)}公里`)
    .join('、')

/** Of departments, by name, how many of theirs are overdue. */
export const overdueOf = () =>
  inUse('departments').map(({ _id, name }) => {
    const theirs = overdue().filter(({ desks }) => desks.some((desk) => desk.endsWith(String(_id))))
    return [String(name), theirs.length] as const
  })
export const byCount = (counted: readonly (readonly [name: string, count: number])[]) =>
  [...counted]
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name}${count}件`)
    .join('、')

/** The three kinds of problems that came most often: how many of each, whichever of equals is named. */
export const mostCommon = () =>
  grouped(filed(), ({ category }) => category)
    .map(({ length }) => length)
    .sort((a, b) => b - a)
    .slice(0, 3)
export const anyOrder = (counts: readonly number[]) =>
  expect.stringMatching(new RegExp(`^${counts.map((count) => `[^\\d、]+${count}件`).join('、')}$`)) as string

export const rulesNamed = (...kinds: string[]) =>
  inUse('institutions')
    .filter(({ kind, issued, validUntil }) => {
      const inForce = validUntil === null || String(validUntil) >= days.today
      return kinds.includes(String(kind)) && String(issued) <= days.today && inForce
    })
    .sort((a, b) => (String(a.issued) < String(b.issued) ? -1 : 1))
    .map(({ name, number }) => `《${String(name)}》${number ? `（${String(number)}）` : ''}`)
    .join('、')

interface Measure {
  readonly cost: number | null
  readonly funds: string
}
/** Of plans that are approved. */
export const tasks = () => {
  const inForce = raw<Entry>('planStandings').filter((each) => each.inForce !== null)
  return inUse('planTasks').filter(({ planId }) => inForce.some(({ _id }) => _id === planId))
}
export const unfinished = () => tasks().filter(({ finished }) => finished === null)
/** It costs something, and no line says who pays. */
export const isUnfunded = ({ measures }: Entry) => {
  const all = measures as readonly Measure[]
  return all.some(({ cost }) => cost) && all.every(({ funds }) => !funds)
}

/** Waters whose plan was approved, is in use and has not run out this year. */
export const planned = () => {
  const approved = like(raw<Entry>('planStandings'), { inForce: 1 }).map(({ _id }) => _id)
  const running = inUse('plans').filter(({ from, years }) =>
    [2026, 2025, years === 'three' ? 2024 : 2026].includes(Number(from)),
  )
  return new Set(running.filter(({ _id }) => approved.includes(_id)).map(({ waterId }) => waterId)).size
}

/** Of surveys that began this year, how many each survey got. */
export const answersOf = () => {
  const begun = raw<{ _id: string; open: { from: string } }>('surveys').filter(({ open }) =>
    open.from.startsWith('2026'),
  )
  return begun.map(({ _id }) => like(raw<Entry>('surveyAnswers'), { surveyId: _id }).length)
}

/** Of chiefs, of a month of this year. */
export const finalSheets = () =>
  like(raw<Entry>('assessmentSheets'), { state: 'final' }).filter(
    ({ period, who }) => String(period).startsWith('2026-') && who !== 'township',
  )
