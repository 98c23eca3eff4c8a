/**
 * 「再交一次」: what was refused goes again as it is. Where its correction was begun, that opens instead: the old words would
 * be sent and the new ones lost.
 */
import { outbox } from '@/outbox'
import { isPatrolCorrected } from '@/recorder/corrected'
import { say } from '@/services/say'

export async function sendAgain(id: string, correct: () => unknown): Promise<void> {
  const corrected = (await outbox.isBeingCorrected(id)) || (await isPatrolCorrected(id))
  if (!corrected) return outbox.retry(id)
  correct()
  say('您改过，还没交：请看一看再交')
}
