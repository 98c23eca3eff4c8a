/** Reminders as the functions and other modules see them.; each file apart, so that a function carries only what it uses. */
export { reminders } from './reminderRepo'
export { announce, announced, type News, unannounce } from './announce'
export { reminderDelivery } from './deliverReminders'
export { type DailyReminder, planReminders } from './planReminders'
export { dutyRemindersOf, remindNow } from './remindNow'
export { reminderHandlers } from './handlers'
export { reminderJobs } from './jobs'
