/** Reminds of duties at once, at the wish of the office: who cannot be reached is known before the clock has sent the others. */
import { done } from '../../../domain/contract/answer'
import type { QuietHours } from '../../../domain/reminder/quietHours'
import { afterSending, type Reminder, type ReminderState } from '../../../domain/reminder/reminder'
import type { CallContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { identitiesOf } from './owner'
import { type DailyReminder, dutyReminder, dutyReminderId, together } from './planReminders'
import { reminders, templateIds } from './reminderRepo'
import { turnsOf } from './turnsOf'

/** Those of a day, by person. */
export async function dutyRemindersOf(day: string, personIds: readonly string[]) {
  const found = await reminders.getMany(personIds.map((id) => dutyReminderId(day, id)))
  return new Map(found.map((each) => [each.owner.slice(2), each]))
}

/** Surely not told: they may be tried again on the same day. */
const untold: readonly ReminderState[] = ['noConsent', 'off', 'failed', 'notNeeded']

/** Once a day a person at most: who was told today, may have been, or wants none today, is not told again. */
export async function remindNow(
  context: CallContext,
  day: string,
  daily: readonly DailyReminder[],
  quiet: QuietHours,
) {
  const stands = await judged(
    context,
    daily.map((each) => dutyReminder(day, context.now, each)),
    quiet,
  )
  for (let from = 0; from < stands.length; from += together) {
    const written = await transact(context, `reminders ${day}`, async (transaction) => {
      for (const stand of stands.slice(from, from + together)) {
        const before = await transaction.get(reminders, stand._id)
        if (!before || untold.includes(before.state)) await transaction.set(reminders, stand)
      }
      return done({})
    })
    if (!written.ok) return written
  }
  return done({})
}

/** As the clock would find them. */
async function judged(
  context: CallContext,
  made: readonly Reminder[],
  quiet: QuietHours,
): Promise<Reminder[]> {
  const township = { quiet, stillDue: (ids: readonly string[]) => Promise.resolve(new Set(ids)) }
  const [{ ids }, identities] = await Promise.all([templateIds(), identitiesOf(context, made)])
  const turns = await turnsOf(made, ids, context.now, township)
  return turns.map(({ reminder, turn }) => {
    if (!identities.get(reminder.owner)) return afterSending(reminder, 'notBound', context.now)
    return turn === 'send' ? reminder : turn
  })
}
