import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { mayRead } from '../../../domain/vault/unsealing'
import type { BoundContext } from '../../platform/context'
import { transact, type Transaction } from '../../platform/transact'
import { checkTwo } from '../identity'
import { open } from './sealing'
import { contactPlace, identityPlace, identityVault, reporters, unsealings } from './vaultRepo'

/** Who reported, to the one who asked, once. It is noted as read in the same transaction that opens it. */
export async function readUnsealed(
  { unsealingId }: ParsedInput<'vault.readUnsealed'>,
  context: BoundContext,
) {
  const { caller, now } = context
  return transact(context, unsealingId, async (transaction) => {
    const unsealing = await transaction.get(unsealings, unsealingId)
    if (!unsealing) return refused('vault.unsealingUnknown')
    const may = mayRead(unsealing, caller.personId, now)
    if (!may.ok) return may
    // Who agreed may have taken over, since then, the identity of the one who asked.
    const { decision } = unsealing
    const two = decision && (await checkTwo(transaction, caller.personId, decision.by.personId, now))
    if (two?.ok === false) return two
    const identity = await identityOf(transaction, unsealing.reportId)
    if (!identity) return refused('vault.nothingSealed')
    await transaction.update(unsealings, unsealingId, { readAt: now })
    return done(identity)
  })
}

/** Someone who asked for no link to WeChat keeps that, even where their identity is sealed for another report. */
async function identityOf(transaction: Transaction, reportId: string) {
  const reporter = await transaction.get(reporters, reportId)
  if (!reporter) return null
  const { code, link, sealedContact } = reporter
  const identity = link === 'wechat' ? await transaction.get(identityVault, code) : null
  return {
    wechat: identity && open(identity.sealed, identityPlace(code)),
    contact: sealedContact ? open(sealedContact, contactPlace(reportId)) : '',
  }
}
