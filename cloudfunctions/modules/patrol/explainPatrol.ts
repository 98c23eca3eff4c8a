import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { BoundContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { patrols } from './patrolRepo'

/** The walker explains a patrol that is 待说明; the same words again change nothing. */
export async function explainPatrol(
  { patrolId, text }: ParsedInput<'patrol.explain'>,
  context: BoundContext,
) {
  return transact(context, patrolId, async (transaction) => {
    const patrol = await transaction.get(patrols, patrolId)
    if (!patrol) return refused('patrol.unknown')
    if (patrol.personId !== context.caller.personId) return refused('identity.forbidden')
    if (patrol.status === 'explained' && patrol.explanation?.text === text) return done({})
    if (patrol.status !== 'needsExplanation') return refused('patrol.noExplanationNeeded')
    await transaction.update(patrols, patrolId, {
      status: 'explained',
      explanation: { text, at: context.now },
    })
    return done({})
  })
}
