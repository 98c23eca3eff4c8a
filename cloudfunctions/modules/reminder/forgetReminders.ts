import { dayOf } from '../../../domain/calendar/day'
import { forgetting } from '../../kit/jobs'
import { command } from '../../platform/store'
import { announcements, consentTaps, quietDays, reminders } from './reminderRepo'

const day = 24 * 3600_000
/** A tap is repeated within hours, a quiet day is over at midnight. */
const shortMemory = 30 * day
/** The office looks back a year at most (年度总结). */
const longMemory = 400 * day

export const forgetReminders = [
  forgetting(consentTaps, (now) => ({ at: command.lt(now - shortMemory) })),
  forgetting(quietDays, (now) => ({ at: command.lt(now - shortMemory) })),
  forgetting(announcements, (now) => ({ expanded: true, at: command.lt(now - shortMemory) })),
  forgetting(reminders, (now) => ({ day: command.lt(dayOf(now - longMemory)) })),
]
