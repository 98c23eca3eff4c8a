/** When people of an office act: on working days, between half past eight and five. Times in epoch milliseconds. */
import { addDays, dayOf, startOfDay } from '../../domain/calendar/day'
import { addWorkingDays, isWorkingDay } from '../../domain/calendar/workingDays'
import { defaultDays, dueAt, type Handling, type Light, lightAt } from '../../domain/report/deadline'
import { escalationDue } from '../../domain/report/escalation'
import type { Random } from '../random'

const hour = 3600_000
const minute = 60_000
const [opens, closes] = [8.5 * hour, 17 * hour]

/** Within the hour while the office is open, else when it opens next; or so many working days later. */
export function officeMoment(after: number, days: number, random: Random): number {
  const today = startOfDay(dayOf(after))
  const soon = Math.max(after, today + opens) + random.whole(8, 50) * minute
  if (days === 0 && isWorkingDay(dayOf(after)) && soon < today + closes) return soon
  const day = addWorkingDays(dayOf(after), Math.max(1, days))
  return startOfDay(day) + Math.round(random.between(8.7, 16.5) * hour)
}

/** At that hour of the n-th working day before `now`. */
export function workingDaysAgo(now: number, days: number, atHour: number): number {
  let day = dayOf(now)
  for (let left = days; left > 0;) {
    day = addDays(day, -1)
    if (isWorkingDay(day)) left--
  }
  return startOfDay(day) + Math.round(atHour * hour)
}

/**
 * The latest morning at which a matter must have been handed out to show this light now; red: two levels of
 * escalation high.
 */
export function handedOutFor(light: Light, handling: Handling, now: number): number {
  for (let days = 0; days < 60; days++) {
    const at = workingDaysAgo(now, days, 10)
    const due = dueAt(at, defaultDays[handling])
    const shows = at < now && lightAt(at, due, now) === light
    if (shows && (light !== 'red' || escalationDue(due, 2) < now - hour)) return at
  }
  throw new RangeError(`no day shows ${light} for ${handling}`)
}
