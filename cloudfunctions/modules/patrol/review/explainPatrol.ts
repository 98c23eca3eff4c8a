import { done, refused } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { mayExplain } from '../../../../domain/patrol/explaining'
import { masked } from '../../../../domain/report/maskNumbers'
import type { BoundContext, CallContext } from '../../../platform/context'
import { transact } from '../../../platform/transact'
import type { ForWalker } from '../filing/forWalker'
import { countForAll, duesOf } from '../store/dues'
import { patrols } from '../store/patrolRepo'
import { dutyTerms } from '../store/policyRepo'

export const explainPatrol = (input: ParsedInput<'patrol.explain'>, context: BoundContext) =>
  explainAs(context.caller.personId, input, context)

/**
 * The walker explains a patrol that is 待说明, or one that was not accepted, once more; the same words again change
 * nothing. `kin`: a relative does it in the walker's name.
 */
export async function explainAs(
  walkerId: string,
  { patrolId, ...words }: ParsedInput<'patrol.explain'>,
  context: CallContext,
  kin?: ForWalker,
) {
  const seen = await patrols.get(patrolId)
  if (!seen) return refused('patrol.unknown')
  const dues = seen.status === 'rejected' ? await duesOf(seen, await dutyTerms(seen.day)) : []
  const text = masked(words.text)
  return transact(context, patrolId, async (transaction) => {
    const patrol = await transaction.get(patrols, patrolId)
    if (!patrol) return refused('patrol.unknown')
    if (patrol.personId !== walkerId) return refused('identity.forbidden')
    if (patrol.status === 'explained' && patrol.explanation?.text === text) return done({})
    if (!mayExplain(patrol)) return refused('patrol.noExplanationNeeded')
    const noted = await kin?.note(transaction, { ...patrol, kind: 'explain' })
    if (noted && !noted.ok) return noted
    const explanation = { text, at: context.now, ...(kin ? { kin: kin.words } : {}) }
    const byKin = kin ? { kinCodes: [...(patrol.kinCodes ?? []), kin.code] } : {}
    const { explanation: said, review } = patrol
    if (patrol.status !== 'rejected' || !review) {
      await transaction.update(patrols, patrolId, { status: 'explained', explanation, ...byKin })
      return done({})
    }
    // Somebody who answered between our reading and now has changed what it counts for.
    if (seen.status !== 'rejected') return refused('service.busy')
    const again = { explanation, review: null, earlier: { explanation: said, review }, awaited: true }
    // Who has more to say has read the answer.
    await transaction.update(patrols, patrolId, { status: 'explained', ...again, ...byKin, newsUntil: null })
    await countForAll(transaction, patrol, dues, { waiting: 1 })
    return done({})
  })
}
