/** Ties a WeChat identity to a person of the register; one to one, until the office unties it. */
import { done, refused, type Answer } from '../../../domain/contract/answer'
import type { Binding } from '../../../domain/identity/person'
import { tieLasts } from '../../../domain/identity/twoPeople'
import type { CallContext } from '../../platform/context'
import type { Transaction } from '../../platform/transact'
import { bindings } from './bindingRepo'
import { people } from './personRepo'
import { handsOf, personsBehind, rememberIdentity, tie } from './tieRepo'
import { bindingOf, noted } from './writePerson'

/** Who may stand behind the one that is being bound: to be read before the transaction. */
export interface Behind {
  /** Who invited, or lately set the phone number by which the person binds; with who stands behind those. */
  readonly hands: readonly string[]
  /** Other people of the register whom this WeChat identity stood for. */
  readonly before: readonly string[]
}

/** `by`: who invited; without an invitation, who set the phone number less than 30 days ago. */
export async function whoIsBehind(
  { openid, now }: CallContext,
  personId: string,
  by: string | null,
): Promise<Behind> {
  const [hands, known, person] = await Promise.all([
    by === null ? [] : handsOf(by, now),
    personsBehind(openid),
    by === null ? people.get(personId) : null,
  ])
  const set = person?.phoneSetBy
  const lately = set && now - set.at < tieLasts ? await handsOf(set.personId, now) : []
  return { hands: [...hands, ...lately], before: known.filter((id) => id !== personId) }
}

export async function bind(
  transaction: Transaction,
  context: CallContext,
  personId: string,
  { hands, before }: Behind,
): Promise<Answer<Binding>> {
  const { openid, now } = context
  const person = await transaction.get(people, personId)
  if (!person?.active) return refused('identity.phoneUnknown')
  const current = await transaction.get(bindings, openid)
  const boundElsewhere = person.boundTo !== null && person.boundTo !== openid
  if (boundElsewhere || (current && current.personId !== personId)) return refused('identity.alreadyBound')
  const binding: Binding = { ...bindingOf(person, openid), boundAt: current?.boundAt ?? now }
  await transaction.set(bindings, binding)
  const bound = { ...person, boundTo: openid, invitationId: null }
  await transaction.set(people, await noted(transaction, { ...context, caller: binding }, person, bound))
  if (!current) {
    await rememberIdentity(transaction, openid, personId, now)
    await tie(transaction, [...hands, ...before], personId, 'rebound', now)
  }
  return done(binding)
}

/** What a person is told about themselves. */
export function meOf(binding: Pick<Binding, 'personId' | 'name' | 'roles'> | null, now: number) {
  const person = binding && { id: binding.personId, name: binding.name, roles: [...binding.roles] }
  return { now, person }
}
