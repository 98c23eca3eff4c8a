import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { ReminderState } from '../../../domain/reminder/reminder'
import type { BoundContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { reminders } from './reminderRepo'

const resendable: readonly ReminderState[] = ['noConsent', 'failed', 'unclear', 'off']

/** The office's own decision, e.g. after the person allowed it again: it goes out with the next stroke of the clock. */
export function resendReminder({ reminderId }: ParsedInput<'reminder.resend'>, context: BoundContext) {
  return transact(context, reminderId, async (transaction) => {
    const reminder = await transaction.get(reminders, reminderId)
    if (!reminder?.owner.startsWith('p:')) return refused('reminder.unknown')
    if (!resendable.includes(reminder.state)) return refused('reminder.notResendable')
    await transaction.update(reminders, reminderId, {
      state: 'waiting',
      tries: 0,
      nextAt: context.now,
      reason: `${context.caller.name}手动重发`,
    })
    return done({})
  })
}
