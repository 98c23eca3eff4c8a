/** Reminders as the functions and other modules see them. */
import { carryConsents, carryOwners } from './carryOver'
import { expandAnnouncements } from './expandAnnouncements'
import { forgetReminders } from './forgetReminders'
import { giveConsent } from './giveConsent'
import { listConsents } from './listConsents'
import { reminderCounts, reminderLog } from './reminderLog'
import { resendReminder } from './resendReminder'
import { skipToday } from './skipToday'
import { getTemplates, saveTemplates } from './templateActions'

export { reminders } from './reminderRepo'
export { announce, announced, type News, unannounce } from './announce'
export { reminderDelivery } from './deliverReminders'
export { type DailyReminder, planReminders } from './planReminders'

export const reminderJobs = [expandAnnouncements, ...forgetReminders, carryConsents, carryOwners]

export const reminderHandlers = {
  'reminder.consents': listConsents,
  'reminder.consent': giveConsent,
  'reminder.skipToday': skipToday,
  'reminder.log': reminderLog,
  'reminder.counts': reminderCounts,
  'reminder.resend': resendReminder,
  'reminder.getTemplates': getTemplates,
  'reminder.saveTemplates': saveTemplates,
}
