/**
 * 「再交一次」: what was refused goes again as it is. Where its correction was begun, that opens instead: the old words would
 * be sent and the new ones lost.
 */
import { outbox } from '@/outbox'
import { say } from '@/services/say'

export async function sendAgain(id: string, correct: () => unknown): Promise<void> {
  if (!(await outbox.isBeingCorrected(id))) return outbox.retry(id)
  correct()
  say('您改过，还没交：请看一看再交')
}
