/** Reminders as the functions and other modules see them. */
import { giveConsent } from './giveConsent'
import { listConsents } from './listConsents'
import { reminderCounts, reminderLog } from './reminderLog'
import { resendReminder } from './resendReminder'
import { skipToday } from './skipToday'
import { getTemplates, saveTemplates } from './templateActions'

export { announce, type News } from './announce'
export { deliverReminders } from './deliverReminders'
export { expandAnnouncements } from './expandAnnouncements'
export { forgetReminders } from './forgetReminders'
export { type DailyReminder, planReminders } from './planReminders'

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
