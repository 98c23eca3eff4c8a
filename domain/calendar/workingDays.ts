/**
 * Working days (工作日) as offices in China keep them: Monday to Friday, less the legal holidays, plus the make-up
 * days (调休) of the yearly notice of the State Council's General Office, which chinese-days carries.
 */
import { getDayDetail } from 'chinese-days'
import { addDays, dayOf, startOfDay, weekdayOf } from './day'
import { isLawfulRest } from './lawfulRest'

export interface HolidayNotice {
  readonly year: number
  /** Days off, whether by law or moved. */
  readonly rest: readonly string[]
  /** Saturdays and Sundays that are worked (调休上班). */
  readonly work: readonly string[]
}

/** Whether offices work on this Shanghai day. After `knownUntil()` it is the weekdays that are not off by law. */
export function isWorkingDay(day: string): boolean {
  const before = asked.get(day)
  if (before !== undefined) return before
  const working = enteredFor(day) ?? noticeFor(day)?.work ?? (weekdayOf(day) <= 5 && !isLawfulRest(day))
  asked.set(day, working)
  return working
}

/** A deadline asks about the same few weeks again and again; forgotten when a notice is entered. */
const asked = new Map<string, boolean>()
let entered: readonly HolidayNotice[] = []

/** Takes the notices that the office has entered; they go before those of the library. Said once per process. */
export function takeNotices(notices: readonly HolidayNotice[]): void {
  entered = notices
  asked.clear()
}

/** What `count` says under other notices than those that are in force. */
export function underNotices<T>(notices: readonly HolidayNotice[], count: () => T): T {
  const inForce = entered
  takeNotices(notices)
  try {
    return count()
  } finally {
    takeNotices(inForce)
  }
}

function enteredFor(day: string): boolean | null {
  if (entered.some(({ rest }) => rest.includes(day))) return false
  return entered.some(({ work }) => work.includes(day)) ? true : null
}

/**
 * What the notice says of a day, null if nothing. Only this much is asked of the library: west of Greenwich it
 * takes the weekday (and with it all it counts) from the day before.
 */
function noticeFor(day: string): { readonly work: boolean } | null {
  const detail = getDayDetail(day)
  // Of days in the notice the name is like 「Spring Festival,春节,4」, of all others it is the weekday's.
  return detail.name.includes(',') ? detail : null
}

/**
 * The n-th working day after `day`, which itself is not counted. For n = 0 it is the day itself, or the first
 * working day after it where it is none. RangeError for anything but a whole number from 0.
 */
export function addWorkingDays(day: string, n: number): string {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`${n} is no number of working days`)
  let [last, left] = [day, n]
  while (left > 0 || !isWorkingDay(last)) {
    last = addDays(last, 1)
    if (left > 0 && isWorkingDay(last)) left--
  }
  return last
}

/** How many working days lie after `from` up to and including `to`; negative when `to` lies before. */
export function workingDaysBetween(from: string, to: string): number {
  if (to < from) return -workingDaysBetween(to, from)
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day)) count++
  return count
}

/**
 * The moment (ms) at which a deadline of so many working days falls due: 24:00 in Shanghai of the last of them.
 * Civil Code (民法典): the day of the event is not counted (§201); a last day that is a holiday moves to the day
 * after the holiday, and the last day ends at 24:00 (§203). Days are those of the solar calendar (§200).
 */
export function workingInstantAfter(from: number, workingDays: number): number {
  return startOfDay(addDays(addWorkingDays(dayOf(from), workingDays), 1))
}

/**
 * The last day for which the State Council's notice is known, by the library or from the office: the end of the last
 * year whose National Day is listed. The notice for the next year comes in November and can still move the last days of
 * December, so who shows dates beyond this day says that they may change.
 */
export function knownUntil(): string {
  let year = FIRST_YEAR
  while (noticeFor(`${year + 1}-10-01`) ?? entered.some((notice) => notice.year === year + 1)) year++
  return `${year}-12-31`
}

/** chinese-days lists every year from here on without a hole. */
const FIRST_YEAR = 2004
