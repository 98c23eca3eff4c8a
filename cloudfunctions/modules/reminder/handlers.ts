/** What may be done with reminders. */
import { giveConsent } from './giveConsent'
import { listConsents } from './listConsents'
import { reminderCounts, reminderLog } from './reminderLog'
import { resendReminder } from './resendReminder'
import { skipToday } from './skipToday'
import { getTemplates, saveTemplates } from './templateActions'

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
