import { done, refused } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import type { BoundContext } from '../../../platform/context'
import { transact } from '../../../platform/transact'
import { patrols } from '../store/patrolRepo'

/** The walker has read the answer, on whichever phone; once more changes nothing. */
export async function markRead(
  { patrolId, answeredAt }: ParsedInput<'patrol.markRead'>,
  context: BoundContext,
) {
  return transact(context, patrolId, async (transaction) => {
    const patrol = await transaction.get(patrols, patrolId)
    if (!patrol) return refused('patrol.unknown')
    if (patrol.personId !== context.caller.personId) return refused('identity.forbidden')
    if (patrol.newsUntil && patrol.review?.at === answeredAt) {
      await transaction.update(patrols, patrolId, { newsUntil: null })
    }
    return done({})
  })
}
