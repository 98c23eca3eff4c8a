/** A refused patrol is corrected in its own draft, which stands for what the outbox holds until something in it changes. */
import { outbox } from '@/outbox'
import { openDraft } from './phoneRecorder'
import { submissionOf } from './submission'

/** Whether the draft says something else by now than what was refused. Never rejects. */
export async function isPatrolCorrected(id: string): Promise<boolean> {
  const item = outbox.item(id)
  if (item?.action !== 'patrol.submit') return false
  const draft = await openDraft.book.read(id).catch(() => null)
  return draft !== null && JSON.stringify(submissionOf(draft).input) !== JSON.stringify(item.input)
}
