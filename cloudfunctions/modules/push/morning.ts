/**
 * The days the clock prepares the daily push for: planned on the evening before, written anew in the morning, when the
 * chiefs' reminders are written too. Late, twice, or stopped anywhere, the outcome is the same.
 */
import { addDays, dayOf, startOfDay } from '../../../domain/calendar/day'
import { isWorkingDay } from '../../../domain/calendar/workingDays'
import { freshHour } from '../../../domain/push/push'
import { pushPolicy } from './pushRepo'

const hour = 3_600_000

/** Hour of the evening before. */
export const planHour = 17

/** Today, and from the evening on tomorrow; working days only. */
export async function planned(now: number): Promise<string[]> {
  if (!(await pushPolicy()).on) return []
  const today = dayOf(now)
  const days = now >= startOfDay(today) + planHour * hour ? [today, addDays(today, 1)] : [today]
  return days.filter(isWorkingDay)
}

/** Today, once it is morning. */
export async function inTheMorning(now: number): Promise<string[]> {
  const today = dayOf(now)
  if (now < startOfDay(today) + freshHour * hour || !isWorkingDay(today)) return []
  return (await pushPolicy()).on ? [today] : []
}
