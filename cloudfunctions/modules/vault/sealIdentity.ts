import type { Transaction } from '../../platform/transact'
import { reporterCode } from './reporterCode'
import { seal } from './sealing'
import { identityPlace, identityVault } from './vaultRepo'

/**
 * The code of a WeChat identity (a payee, someone to be told), sealed now if it was not before. Throws the refusal
 * `vault.unavailable`, which rolls the transaction back.
 */
export async function sealIdentity(transaction: Transaction, openid: string): Promise<string> {
  const code = reporterCode(openid)
  const known = await transaction.get(identityVault, code)
  if (!known) {
    const sealed = seal(openid, identityPlace(code))
    await transaction.set(identityVault, { _id: code, sealed, openedAt: 0 })
  }
  return code
}
