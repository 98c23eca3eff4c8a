import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { BoundContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { bindings, people, personByPhone } from '../identity'

/** Adds or changes a person; who leaves the service (`active: false`) loses the binding at once. */
export async function savePerson(input: ParsedInput<'register.savePerson'>, context: BoundContext) {
  const { id, ...person } = input
  const holder = await personByPhone(input.phone)
  if (holder && holder._id !== id) return refused('register.phoneTaken')
  return transact(context, id, async (transaction) => {
    const before = await transaction.get(people, id)
    const boundTo = before?.boundTo ?? null
    await transaction.set(people, { _id: id, ...person, boundTo: person.active ? boundTo : null })
    if (boundTo !== null) {
      if (!person.active) await transaction.remove(bindings, boundTo)
      else await transaction.update(bindings, boundTo, { name: person.name, roles: person.roles })
    }
    return done({})
  })
}
