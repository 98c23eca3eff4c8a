/** Pure: whether a reminder goes out when its time has come, or why not. */
import { dayOf } from '../calendar/day'
import type { Consent } from './consent'
import { afterQuietHours, type QuietHours } from './quietHours'
import { afterSending, type Reminder } from './reminder'

export interface Circumstances {
  /** ms since the epoch. */
  readonly now: number
  readonly quiet: QuietHours
  /** 今天不用提醒. */
  readonly skipsToday: boolean
  /** Whether the patrol it urges is still owed. */
  readonly stillDue: boolean
  /** Whether the office entered the template's id. */
  readonly hasTemplate: boolean
  readonly consent: Consent | null
}

/** `send`, or the reminder as it stands without being sent: over, put off, or lacking something. */
export function turnOf(
  reminder: Reminder,
  { now, quiet, skipsToday, stillDue, hasTemplate, consent }: Circumstances,
): Reminder | 'send' {
  // Its sending was cut off: it may have arrived.
  if (reminder.state === 'sending') return afterSending(reminder, 'unclear', now)
  const allowed = afterQuietHours(now, quiet)
  if (allowed > now) return { ...reminder, nextAt: allowed }
  if (reminder.template === 'dutyDue') {
    // The words of a day are wrong on the next: 今天 24 点前 would be said of yesterday.
    if (dayOf(now) > reminder.day)
      return { ...reminder, state: 'failed', reason: '当天没有赶上，不再补发', nextAt: null }
    if (skipsToday) return { ...reminder, state: 'skipped', nextAt: null }
    if (!stillDue) return { ...reminder, state: 'notNeeded', nextAt: null }
  }
  if (!hasTemplate) return afterSending(reminder, 'noTemplate', now)
  if (!consent || consent.left < 1)
    return afterSending(reminder, consent?.state === 'off' ? 'off' : 'noConsent', now)
  return 'send'
}
