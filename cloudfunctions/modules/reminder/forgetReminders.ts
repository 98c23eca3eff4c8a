import { dayOf } from '../../../domain/calendar/day'
import { forget } from '../../platform/forget'
import { command } from '../../platform/store'
import { announcements, consentTaps, quietDays, reminders } from './reminderRepo'

const day = 24 * 3600_000
/** A tap is repeated within hours, a quiet day is over at midnight. */
const shortMemory = 30 * day
/** The office looks back a year at most (年度总结). */
const longMemory = 400 * day

/** Answers how many old taps, quiet days, announcements and reminders were forgotten. */
export async function forgetReminders(now: number): Promise<number> {
  const forgotten = await Promise.all([
    forget(consentTaps, { at: command.lt(now - shortMemory) }),
    forget(quietDays, { at: command.lt(now - shortMemory) }),
    forget(announcements, { expanded: true, at: command.lt(now - shortMemory) }),
    forget(reminders, { day: command.lt(dayOf(now - longMemory)) }),
  ])
  return forgotten.reduce((sum, each) => sum + each, 0)
}
