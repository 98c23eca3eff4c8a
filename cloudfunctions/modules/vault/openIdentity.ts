import { randomBytes } from 'node:crypto'
import { done } from '../../../domain/contract/answer'
import type { CallContext } from '../../platform/context'
import { Refusal } from '../../platform/refusal'
import { transact } from '../../platform/transact'
import { open } from './sealing'
import { identityPlace, identityVault } from './vaultRepo'

/**
 * The openid behind a code, for the system only: to pay, to send a message, or to ask for a content check. It is handed out after the audit line
 * (purpose, `target` = report or reward) is stored. Null when nothing is sealed under this code. Throws the refusal
 * `vault.unavailable`, or an error when the sealed value was tampered with.
 */
export async function openIdentity(
  context: CallContext,
  code: string,
  purpose: 'payout' | 'message' | 'screening',
  target: string,
): Promise<string | null> {
  // The caller writes lines of its own about this target in this call; an audit line is never overwritten.
  const requestId = `${context.requestId}_${randomBytes(4).toString('hex')}`
  const opening = { ...context, requestId, action: `vault.openIdentity.${purpose}` }
  const answer = await transact(opening, target, async (transaction) => {
    const found = await transaction.get(identityVault, code)
    if (!found) return done(null)
    const openid = open(found.sealed, identityPlace(code))
    await transaction.update(identityVault, code, { openedAt: context.now })
    return done(openid)
  })
  if (!answer.ok) throw new Refusal(answer)
  return answer.value
}
