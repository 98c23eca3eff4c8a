import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { BoundContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { people } from './personRepo'
import { handsOf, rememberIdentity, tie } from './tieRepo'
import { officeIds, writePerson } from './writePerson'

/** Unties a person from their WeChat, e.g. after a change of phone; a second tap changes nothing. */
export async function unbindPerson(
  { personId }: ParsedInput<'identity.unbindPerson'>,
  context: BoundContext,
) {
  const { caller, now } = context
  const [hands, office] = await Promise.all([handsOf(caller.personId, now), officeIds()])
  return transact(context, personId, async (transaction) => {
    const person = await transaction.get(people, personId)
    if (!person) return refused('register.personUnknown')
    if (person.boundTo === null) return done({})
    const untied = { ...person, boundTo: null, invitationId: null }
    const written = await writePerson(transaction, office, person, untied, context)
    if (!written.ok) return written
    await rememberIdentity(transaction, person.boundTo, personId, now)
    await tie(transaction, hands, personId, 'unbound', now)
    return done({})
  })
}
