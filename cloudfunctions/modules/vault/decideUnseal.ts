import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { mayDecide } from '../../../domain/vault/unsealing'
import type { BoundContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { unsealings } from './vaultRepo'

/** A second person agrees or declines, once; never the one who asked. */
export async function decideUnseal(input: ParsedInput<'vault.decideUnseal'>, context: BoundContext) {
  const { unsealingId, agreed, note } = input
  const { caller, now } = context
  return transact(context, unsealingId, async (transaction) => {
    const unsealing = await transaction.get(unsealings, unsealingId)
    if (!unsealing) return refused('vault.unsealingUnknown')
    const may = mayDecide(unsealing, caller.personId)
    if (!may.ok) return may
    const by = { personId: caller.personId, name: caller.name }
    await transaction.update(unsealings, unsealingId, { decision: { by, agreed, note, at: now } })
    return done({})
  })
}
