/** How long a report may take, and the light that says how much of that time is gone. */
import {
  type HolidayNotice,
  isWorkingDay,
  underNotices,
  workingDaysBetween,
  workingInstantAfter,
} from '../calendar/workingDays'
import { dayOf, startOfDay } from '../calendar/day'

/** How a matter is dealt with: fixed by the chief, by the cleaners, or by a department (一般, 复杂). */
export const handlings = ['self', 'cleaning', 'ordinary', 'complex'] as const
export type Handling = (typeof handlings)[number]

/** What has a deadline of its own. */
export type DeadlineKind = Handling | 'triage' | 'extension' | 'verification'

/** Working days of each, from the dispatch policy. */
export type StageDays = Readonly<Record<DeadlineKind, number>>

/** Working days a township starts with; its policy may differ. */
export const defaultDays: StageDays = {
  triage: 1,
  self: 1,
  cleaning: 1,
  ordinary: 5,
  complex: 15,
  extension: 15,
  verification: 2,
}

/** The moment (ms) at which something begun at `from` (ms) with so many working days is due. */
export function dueAt(from: number, days: number): number {
  return workingInstantAfter(from, days)
}

/**
 * A due moment (ms) moved by so many working days. Due at 24:00 is the first moment of the next day, which would
 * be left uncounted as the day of the event; here counting goes on after the day it was due.
 */
export function prolonged(due: number, days: number): number {
  return workingInstantAfter(due - 1, days)
}

/**
 * The due moment (ms) of a stage that began at `from` when notices of holidays change: as many working days as it had
 * under those of before. Throws where the beginning is no time.
 */
export function recounted(
  from: number,
  due: number,
  { before, after }: { readonly before: readonly HolidayNotice[]; readonly after: readonly HolidayNotice[] },
): number {
  if (!Number.isFinite(from)) throw new TypeError('a stage without a beginning')
  // A deadline ends at 24:00, the first moment of the next day.
  const days = underNotices(before, () => workingDaysBetween(dayOf(from), dayOf(due - 1)))
  return underNotices(after, () => workingInstantAfter(from, days))
}

/** green · yellow from 50 % · orange from 80 % of the working time · red when overdue. */
export const lights = ['green', 'yellow', 'orange', 'red'] as const
export type Light = (typeof lights)[number]

/** The light at `now`; weekends and holidays use up nothing. All times in ms. */
export function lightAt(startedAt: number, due: number, now: number): Light {
  if (now >= due) return 'red'
  const [yellow, orange] = turnsOf(startedAt, due)
  return now >= orange ? 'orange' : now >= yellow ? 'yellow' : 'green'
}

/** The moment (ms) after `now` at which the light changes next; null when it is red for good. */
export function nextLightAt(startedAt: number, due: number, now: number): number | null {
  if (now >= due) return null
  return [...turnsOf(startedAt, due), due].find((turn) => turn > now) ?? null
}

/** When the light turns yellow and orange; without any working time in between, both at once. */
function turnsOf(startedAt: number, due: number): [yellow: number, orange: number] {
  const pieces = workingPieces(startedAt, due)
  const total = pieces.reduce((sum, { from, to }) => sum + to - from, 0)
  const turn = (share: number) => {
    let rest = Math.ceil(total * share)
    for (const { from, to } of pieces) {
      if (rest <= to - from) return from + rest
      rest -= to - from
    }
    return startedAt
  }
  return [turn(0.5), turn(0.8)]
}

/** Milliseconds; Shanghai has no daylight saving. */
const DAY = 86_400_000

/** The working days between two moments, cut to them (ms). */
function workingPieces(from: number, to: number): { from: number; to: number }[] {
  const pieces = []
  for (let start = startOfDay(dayOf(from)); start < to; start += DAY) {
    if (!isWorkingDay(dayOf(start))) continue
    pieces.push({ from: Math.max(from, start), to: Math.min(to, start + DAY) })
  }
  return pieces
}
