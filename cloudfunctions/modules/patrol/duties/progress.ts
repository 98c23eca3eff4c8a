/** 应巡进度: who owes how many patrols in which period, for the office and whoever answers for the township. */
import * as v from 'valibot'
import { dayOf } from '../../../../domain/calendar/day'
import { done, refused } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import type { DutyStanding } from '../../../../domain/patrol/dutyStanding'
import { byName } from '../../../../domain/register/nameOrder'
import type { BoundContext } from '../../../platform/context'
import { command } from '../../../platform/store'
import { closedLines, type DutyLine, runningLines } from './dutyLines'
import { postsWithin } from './posts'
import { progress } from '../store/progressRepo'

/** As the list is narrowed; without days the periods that run are meant. */
export interface DutyFilter {
  readonly village?: string | undefined
  readonly personId?: string | undefined
  readonly standing?: DutyStanding | undefined
  /** First and last Shanghai day on which a period ended, both included. */
  readonly from?: string | null | undefined
  readonly until?: string | null | undefined
}

/** Deadline, village, name and id: where a page goes on. */
type Place = v.InferOutput<typeof place>
const place = v.tuple([v.string(), v.string(), v.string(), v.string()])

const asksRunning = ({ standing, from, until }: DutyFilter) => standing === 'today' || !(from || until)

export async function dutyProgress(
  { cursor, limit, ...asked }: ParsedInput<'patrol.progress'>,
  { now }: BoundContext,
) {
  const day = dayOf(now)
  const after = cursor === undefined ? null : placeIn(cursor)
  if (after === undefined) return refused('input.invalid')
  const [{ items, next }, total] = await Promise.all([
    linesBehind(asked, day, after, limit),
    countLines(asked, day),
  ])
  return done({ items, next: next && JSON.stringify(next), total })
}

/** What another one than this list wrote is no place in it. */
function placeIn(cursor: string): Place | undefined {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), place), cursor)
  return read.success ? read.output : undefined
}

/** In all. */
export const countLines = async (asked: DutyFilter, day: string): Promise<number> =>
  asksRunning(asked) ? (await running(asked, day)).length : progress.count(closedWhere(asked))

/** In order behind a place; `next`: the place behind which it goes on. */
export async function linesBehind(asked: DutyFilter, day: string, after: Place | null, limit: number) {
  const sign = asksRunning(asked) ? 1 : -1
  const order = (a: Place, b: Place) =>
    sign * a[0].localeCompare(b[0]) || byName(a[1], b[1]) || byName(a[2], b[2]) || byName(a[3], b[3])
  const lines = asksRunning(asked) ? await running(asked, day) : await closed(asked, after, limit)
  const behind = lines
    .filter((line) => after === null || order(placeOf(line), after) > 0)
    .sort((a, b) => order(placeOf(a), placeOf(b)))
  const items = behind.slice(0, limit)
  return { items, next: behind.length > limit ? placeOf(items[items.length - 1]!) : null }
}

const placeOf = ({ id, period, village, personName }: DutyLine): Place => [
  period.end,
  village,
  personName,
  id,
]

/** All of the periods that run. */
async function running(asked: DutyFilter, day: string): Promise<DutyLine[]> {
  const { village, personId, standing } = asked
  const found = await runningLines(day, postsWithin(day, day))
  return found.filter(
    (line) =>
      (!village || line.village === village) &&
      (!personId || line.personId === personId) &&
      (standing === undefined || (line.missing === 0) === (standing === 'done')) &&
      (standing !== 'today' || line.period.end === day),
  )
}

/**
 * At least one more of the closed periods than `limit` behind a place, or all: no index knows the order of Chinese names,
 * so the day on which the last page stopped and the one on which this one stops are read whole.
 */
async function closed(asked: DutyFilter, after: Place | null, limit: number): Promise<DutyLine[]> {
  const where = closedWhere(asked)
  const endedOn = (end: string) => progress.readAll({ where: command.and([where, { periodEnd: end }]) })
  const earlier = after ? command.and([where, { periodEnd: command.lt(after[0]) }]) : where
  const [begun, found] = await Promise.all([
    after ? endedOn(after[0]) : [],
    progress.read({ where: earlier, order: [['periodEnd', 'desc']], limit: limit + 1 }),
  ])
  const stop = found.length > limit ? found[limit]!.periodEnd : null
  const whole = found.filter(({ periodEnd }) => periodEnd !== stop)
  return closedLines([...begun, ...whole, ...(stop === null ? [] : await endedOn(stop))])
}

/** Those that the clock has closed: of the others nobody can say yet what was missing. */
function closedWhere({ village, personId, standing, from, until }: DutyFilter): object {
  const missed = { missing: command.gt(0), done: command.eq(0), all: command.gte(0) }
  const first = from ? command.gte(from) : null
  const last = until ? command.lte(until) : null
  const ends = first && last ? first.and(last) : (first ?? last)
  return {
    ...(village ? { village } : {}),
    ...(personId ? { personId } : {}),
    missed: missed[standing === 'missing' || standing === 'done' ? standing : 'all'],
    ...(ends ? { periodEnd: ends } : {}),
  }
}
