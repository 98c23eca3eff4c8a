import { done, refused, type Answer } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { type Grant, grantId, grantKey } from '../../../domain/identity/grant'
import type { BoundContext } from '../../platform/context'
import { transact, type Transaction } from '../../platform/transact'
import { roleGrants } from './grantRepo'
import { people } from './personRepo'
import { checkTwo } from './tieRepo'
import { writePerson } from './writePerson'

/** A second person gives the role, or anyone who decides says no; who proposed it may take it back. */
export async function decideGrant(input: ParsedInput<'identity.decideGrant'>, context: BoundContext) {
  const { personId, role, agreed } = input
  const { caller, now } = context
  return transact(context, personId, async (transaction) => {
    const grant = await transaction.get(roleGrants, grantId(role, personId))
    if (grant?.state !== 'waiting') return refused('identity.grantUnknown')
    if (agreed) {
      const given = await give(transaction, grant, context)
      if (!given.ok) return given
    }
    await transaction.set(roleGrants, {
      ...grant,
      state: agreed ? 'given' : 'declined',
      decidedBy: { personId: caller.personId, name: caller.name },
      decidedAt: now,
      key: grantKey(now, role, personId),
    })
    return done({})
  })
}

async function give(
  transaction: Transaction,
  { personId, role, proposedBy }: Grant,
  context: BoundContext,
): Promise<Answer<null>> {
  const { caller, now } = context
  if (caller.personId === personId) return refused('identity.otherNeeded')
  const two = await checkTwo(transaction, proposedBy.personId, caller.personId, now)
  if (!two.ok) return two
  const proposer = await transaction.get(people, proposedBy.personId)
  // Half a word of someone who has no say any more is none.
  if (!proposer?.active || !proposer.roles.includes('office')) return refused('identity.grantUnknown')
  const person = await transaction.get(people, personId)
  if (!person?.active) return refused('register.personUnknown')
  const roles = [...person.roles.filter((each) => each !== role), role]
  const roleSince = { ...person.roleSince, [role]: now }
  return writePerson(transaction, [], person, { ...person, roles, roleSince }, context)
}
