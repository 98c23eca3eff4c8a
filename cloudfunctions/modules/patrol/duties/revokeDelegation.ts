import { done, refused } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import type { BoundContext } from '../../../platform/context'
import { transact } from '../../../platform/transact'
import { delegations } from '../store/patrolRepo'

/** The chief takes the duty back; patrols already walked keep counting. */
export async function revokeDelegation(
  { delegationId }: ParsedInput<'patrol.revokeDelegation'>,
  context: BoundContext,
) {
  return transact(context, delegationId, async (transaction) => {
    const delegation = await transaction.get(delegations, delegationId)
    if (delegation?.fromPersonId !== context.caller.personId) return refused('patrol.delegationUnknown')
    if (delegation.revokedAt === null) {
      await transaction.update(delegations, delegationId, { revokedAt: context.now })
    }
    return done({})
  })
}
