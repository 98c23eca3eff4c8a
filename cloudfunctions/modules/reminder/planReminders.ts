/** The daily reminders of chiefs: written for a batch of people at once, each with its own id, so never twice. */
import { done } from '../../../domain/contract/answer'
import type { Reminder } from '../../../domain/reminder/reminder'
import { fieldsOf } from '../../../domain/reminder/templates'
import type { CallContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { reminders } from './reminderRepo'

export interface DailyReminder {
  readonly personId: string
  readonly personName: string
  readonly values: readonly string[]
}

/** Reminders in one transaction; the platform allows some hundred operations. */
export const together = 25

/** `at`: when they may go out, ms. Those that are there already are left as they are. */
export async function planReminders(
  context: CallContext,
  day: string,
  at: number,
  daily: readonly DailyReminder[],
): Promise<void> {
  for (let from = 0; from < daily.length; from += together) {
    const batch = daily.slice(from, from + together)
    const own = { ...context, ownRecord: true }
    await transact(own, `reminders ${day}`, async (transaction) => {
      for (const each of batch) {
        const reminder = dutyReminder(day, at, each)
        if (!(await transaction.get(reminders, reminder._id))) await transaction.set(reminders, reminder)
      }
      return done(null)
    })
  }
}

/** One a day and person, whoever has it written. */
export const dutyReminderId = (day: string, personId: string) => `${day}_${personId}_dutyDue`

export function dutyReminder(
  day: string,
  at: number,
  { personId, personName, values }: DailyReminder,
): Reminder {
  return {
    _id: dutyReminderId(day, personId),
    day,
    owner: `p:${personId}`,
    name: personName,
    template: 'dutyDue',
    fields: fieldsOf('dutyDue', values),
    page: 'pages/today/index',
    state: 'waiting',
    tries: 0,
    nextAt: at,
    reason: '',
    sentAt: null,
  }
}
