/** Periods of a duty: which stretch of days a patrol counts for. All days are Asia/Shanghai days. */
import { addDays, weekdayOf } from '../calendar/day'
import { type PeriodKind, periodKinds } from './dutyPolicy'

export interface Period {
  readonly kind: PeriodKind
  /** Unique per kind, e.g. `week-2026-11-23`: kind and first day. */
  readonly key: string
  /** First and last day, both included. */
  readonly start: string
  readonly end: string
}

const monthOf = (day: string) => day.slice(0, 8)
const dayOfMonth = (day: string) => Number(day.slice(8))

function lastOfMonth(day: string): string {
  return addDays(firstOfMonth(addDays(`${monthOf(day)}28`, 4)), -1)
}

function firstOfMonth(day: string): string {
  return `${monthOf(day)}01`
}

function firstOfQuarter(day: string): string {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1
  return `${day.slice(0, 5)}${String(month).padStart(2, '0')}-01`
}

/** First and last day of the period of that kind in which the day lies. */
const bounds: Record<PeriodKind, (day: string) => [start: string, end: string]> = {
  day: (day) => [day, day],
  week: (day) => {
    const monday = addDays(day, 1 - weekdayOf(day))
    return [monday, addDays(monday, 6)]
  },
  // 旬: 1–10, 11–20, 21 to the end.
  tenDays: (day) => {
    const third = Math.min(2, Math.floor((dayOfMonth(day) - 1) / 10))
    const start = addDays(firstOfMonth(day), third * 10)
    return [start, third === 2 ? lastOfMonth(day) : addDays(start, 9)]
  },
  halfMonth: (day) =>
    dayOfMonth(day) <= 15
      ? [firstOfMonth(day), addDays(firstOfMonth(day), 14)]
      : [addDays(firstOfMonth(day), 15), lastOfMonth(day)],
  month: (day) => [firstOfMonth(day), lastOfMonth(day)],
  quarter: (day) => {
    const start = firstOfQuarter(day)
    return [start, lastOfMonth(addDays(start, 62))]
  },
}

/** A county asks for the same few days once for each of a thousand duties, and dates are dear to reckon with. */
const reckoned = new Map<string, Period>()
const mostReckoned = 1_000

/** The period of a kind that contains a day. */
export function periodOf(kind: PeriodKind, day: string): Period {
  const asked = `${kind} ${day}`
  const before = reckoned.get(asked)
  if (before) return before
  const [start, end] = bounds[kind](day)
  const period = { kind, key: `${kind}-${start}`, start, end }
  if (reckoned.size >= mostReckoned) reckoned.clear()
  reckoned.set(asked, period)
  return period
}

/** The period of a stored key. */
export function periodOfKey(key: string): Period {
  const dash = key.indexOf('-')
  return periodOf(key.slice(0, dash) as PeriodKind, key.slice(dash + 1))
}

/** The first day of all periods, of any kind, in which the day lies. */
export function earliestStart(day: string): string {
  return periodKinds.map((kind) => periodOf(kind, day).start).sort()[0]!
}

/** The period just before. */
export function periodBefore(period: Period): Period {
  return periodOf(period.kind, addDays(period.start, -1))
}
