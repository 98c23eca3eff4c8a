/** What the clock does for reminders. */
import { carryConsents, carryOwners } from './carryOver'
import { expandAnnouncements } from './expandAnnouncements'
import { forgetReminders } from './forgetReminders'

export const reminderJobs = [expandAnnouncements, ...forgetReminders, carryConsents, carryOwners]
