/** When the briefs of a month are made and when they go out: in the first hours of the first working day of the next month. */
import { addDays, dayOf, startOfDay } from '../calendar/day'
import { addWorkingDays, isWorkingDay } from '../calendar/workingDays'

const hour = 3_600_000
/** Hours of the day (Shanghai). */
const madeFrom = 9
const sentFrom = 10
const sentUntil = 17
/** The clock makes up for so many days; what is older the office makes by itself, and nobody is told of it unasked. */
const daysLate = 7

/** YYYY-MM */
export const monthBefore = (day: string): string => addDays(`${day.slice(0, 7)}-01`, -1).slice(0, 7)

/** The month whose briefs are due at `now` (ms); null where none is. */
export function monthDue(now: number): string | null {
  const today = dayOf(now)
  const first = addWorkingDays(`${today.slice(0, 7)}-01`, 0)
  const due = startOfDay(first) + madeFrom * hour
  return now >= due && now < due + daysLate * 24 * hour ? monthBefore(today) : null
}

/** How things stand is asked until the end of the month after, and said with its day; later it says nothing of the month. */
export const standsFor = (month: string, now: number): boolean => month >= monthBefore(dayOf(now))

/**
 * Day and moment (ms) at which a report made at `now` goes to the groups: an hour later, so that the office can look at
 * it first, in the working hours of a working day.
 */
export function goesOut(now: number): { readonly day: string; readonly at: number } {
  const today = dayOf(now)
  const at = Math.max(now + hour, startOfDay(today) + sentFrom * hour)
  if (isWorkingDay(today) && at <= startOfDay(today) + sentUntil * hour) return { day: today, at }
  const next = addWorkingDays(addDays(today, 1), 0)
  return { day: next, at: startOfDay(next) + sentFrom * hour }
}
