/**
 * Hands the answer of the dialog to the cloud through the outbox, quietly: a lost 「允许」 is a reminder that never
 * comes, but nothing the person could do anything about.
 */
import type { Input } from '@domain/contract/contract'
import { outbox } from '@/outbox'
import { call } from '@/services/call'
import { newId } from '@/services/newId'

export async function handOverConsent(answers: Input<'reminder.consent'>['answers']): Promise<void> {
  const tapId = await newId()
  const input = { tapId, answers }
  const submission = { id: tapId, action: 'reminder.consent' as const, input, files: [], title: '提醒' }
  // Without room on the phone there is still the network.
  await outbox.put({ ...submission, quiet: true }).catch(() => call('reminder.consent', input))
}
