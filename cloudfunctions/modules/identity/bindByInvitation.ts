import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { CallContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { bind, meOf } from './bind'
import { invitationId, invitations } from './invitationRepo'

/** Binds by a one-time code of the office; the code is spent in the same transaction. */
export async function bindByInvitation(
  { invitation: code }: ParsedInput<'identity.bindByInvitation'>,
  context: CallContext,
) {
  const id = invitationId(code)
  const bound = await transact(context, 'invitation', async (transaction) => {
    const invitation = await transaction.get(invitations, id)
    if (!invitation) return refused('identity.invitationWrong')
    const repeated = invitation.usedAt !== null && context.caller?.personId === invitation.personId
    const spent = invitation.usedAt !== null || invitation.expiresAt < context.now
    if (spent && !repeated) return refused('identity.invitationWrong')
    const answer = await bind(transaction, context, invitation.personId)
    if (answer.ok) await transaction.update(invitations, id, { usedAt: invitation.usedAt ?? context.now })
    return answer
  })
  return bound.ok ? done(meOf(bound.value, context.now)) : bound
}
