import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { BoundContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { bindings } from './bindingRepo'
import { people } from './personRepo'

/** Unties a person from their WeChat, e.g. after a change of phone; a second tap changes nothing. */
export async function unbindPerson(
  { personId }: ParsedInput<'identity.unbindPerson'>,
  context: BoundContext,
) {
  return transact(context, personId, async (transaction) => {
    const person = await transaction.get(people, personId)
    if (!person) return refused('register.personUnknown')
    if (person.boundTo !== null) {
      await transaction.remove(bindings, person.boundTo)
      await transaction.update(people, personId, { boundTo: null })
    }
    return done({})
  })
}
