import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { CallContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { bind, meOf, whoIsBehind } from './bind'
import { invitations, whereInvited } from './invitationRepo'
import { people } from './personRepo'

/**
 * Binds by a one-time code of the office; the code is spent in the same transaction. Only the latest code of a person
 * holds, and none after the person was bound otherwise.
 */
export async function bindByInvitation(
  { invitation: code }: ParsedInput<'identity.bindByInvitation'>,
  context: CallContext,
) {
  const id = await whereInvited(code)
  const known = await invitations.get(id)
  if (!known) return refused('identity.invitationWrong')
  const behind = await whoIsBehind(context, known.personId, known.invitedBy ?? null)
  const bound = await transact(context, known.personId, async (transaction) => {
    const invitation = await transaction.get(invitations, id)
    if (!invitation) return refused('identity.invitationWrong')
    const repeated = invitation.usedAt !== null && context.caller?.personId === invitation.personId
    const spent = invitation.usedAt !== null || invitation.expiresAt < context.now
    if (spent && !repeated) return refused('identity.invitationWrong')
    const latest = (await transaction.get(people, invitation.personId))?.invitationId
    if (!repeated && latest !== undefined && latest !== id) return refused('identity.invitationWrong')
    const answer = await bind(transaction, context, invitation.personId, behind)
    if (answer.ok) await transaction.update(invitations, id, { usedAt: invitation.usedAt ?? context.now })
    return answer
  })
  return bound.ok ? done(meOf(bound.value, context.now)) : bound
}
