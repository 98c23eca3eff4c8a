import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { mayDecide } from '../../../domain/vault/unsealing'
import type { BoundContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { checkTwo } from '../identity'
import { ownReports } from './ownReport'
import { unsealings } from './vaultRepo'

/** A second person agrees or declines, once; never the one who asked, nor who may hold that one's identity. */
export async function decideUnseal(input: ParsedInput<'vault.decideUnseal'>, context: BoundContext) {
  const { unsealingId, agreed, note } = input
  const { caller, now } = context
  const asked = await unsealings.get(unsealingId)
  if (!asked) return refused('vault.unsealingUnknown')
  // Where the vault is shut nobody can read either, so this may be said without its keys.
  const own = await ownReports(context, [asked.reportId])
  if (own.size > 0) return refused('identity.otherNeeded')
  return transact(context, unsealingId, async (transaction) => {
    const unsealing = await transaction.get(unsealings, unsealingId)
    if (!unsealing) return refused('vault.unsealingUnknown')
    const may = mayDecide(unsealing, caller.personId)
    if (!may.ok) return may
    const { requestedBy } = unsealing
    const two = await checkTwo(transaction, requestedBy.personId, caller.personId, now, 'vault.ownRequest')
    if (!two.ok) return two
    const by = { personId: caller.personId, name: caller.name }
    await transaction.update(unsealings, unsealingId, { decision: { by, agreed, note, at: now } })
    return done({})
  })
}
