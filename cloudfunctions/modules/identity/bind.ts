/** Ties a WeChat identity to a person of the register; one to one, until the office unties it. */
import { done, refused, type Answer } from '../../../domain/contract/answer'
import type { Binding } from '../../../domain/identity/person'
import type { CallContext } from '../../platform/context'
import type { Transaction } from '../../platform/transact'
import { bindings } from './bindingRepo'
import { people } from './personRepo'

export async function bind(
  transaction: Transaction,
  context: CallContext,
  personId: string,
): Promise<Answer<Binding>> {
  const person = await transaction.get(people, personId)
  if (!person?.active) return refused('identity.phoneUnknown')
  const current = await transaction.get(bindings, context.openid)
  const boundElsewhere = person.boundTo !== null && person.boundTo !== context.openid
  if (boundElsewhere || (current && current.personId !== personId)) return refused('identity.alreadyBound')
  const binding: Binding = {
    _id: context.openid,
    personId,
    name: person.name,
    roles: person.roles,
    departmentId: person.departmentId ?? null,
    boundAt: current?.boundAt ?? context.now,
  }
  await transaction.set(bindings, binding)
  await transaction.update(people, personId, { boundTo: context.openid })
  return done(binding)
}

/** What a person is told about themselves. */
export function meOf(binding: Binding | null, now: number) {
  const person = binding && { id: binding.personId, name: binding.name, roles: [...binding.roles] }
  return { now, person }
}
