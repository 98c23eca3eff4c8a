import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { BoundContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { invitationId, invitations, newInvitationCode } from './invitationRepo'
import { people } from './personRepo'
import { handsOf, tie } from './tieRepo'

const sevenDays = 7 * 24 * 3600 * 1000

/** A one-time code for someone whose WeChat has another phone number; answered once. An earlier one is void. */
export async function invitePerson(
  { personId }: ParsedInput<'identity.invitePerson'>,
  context: BoundContext,
) {
  const invitation = newInvitationCode()
  const { caller, now } = context
  const expiresAt = now + sevenDays
  const hands = await handsOf(caller.personId, now)
  return transact(context, personId, async (transaction) => {
    const person = await transaction.get(people, personId)
    if (!person?.active) return refused('register.personUnknown')
    if (person.boundTo !== null) return refused('identity.alreadyBound')
    const _id = invitationId(invitation)
    await transaction.set(invitations, { _id, personId, expiresAt, usedAt: null, invitedBy: caller.personId })
    await transaction.update(people, personId, { invitationId: _id })
    await tie(transaction, hands, personId, 'invited', now)
    return done({ invitation, expiresAt })
  })
}
