import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { BoundContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { invitationId, invitations, newInvitationCode } from './invitationRepo'
import { people } from './personRepo'

const sevenDays = 7 * 24 * 3600 * 1000

/** A one-time code for someone whose WeChat has another phone number; answered once. */
export async function invitePerson(
  { personId }: ParsedInput<'identity.invitePerson'>,
  context: BoundContext,
) {
  const invitation = newInvitationCode()
  const expiresAt = context.now + sevenDays
  return transact(context, personId, async (transaction) => {
    const person = await transaction.get(people, personId)
    if (!person?.active) return refused('register.personUnknown')
    if (person.boundTo !== null) return refused('identity.alreadyBound')
    await transaction.set(invitations, { _id: invitationId(invitation), personId, expiresAt, usedAt: null })
    return done({ invitation, expiresAt })
  })
}
