/** Roles that two people give: what was last done about each, and the step that proposes one. */
import { type Grant, grantId, grantKey, type GrantState } from '../../../domain/identity/grant'
import { type GrantedRole, grantedRoles } from '../../../domain/identity/rolesHeld'
import type { BoundContext } from '../../platform/context'
import { collection } from '../../platform/store'
import type { Transaction } from '../../platform/transact'

export const roleGrants = collection<Grant>('roleGrants')

/** `waiting`: proposed by the caller, unless it waits already. `taken`: noted for everyone who decides. */
export async function noteGrant(
  transaction: Transaction,
  { caller, now }: BoundContext,
  person: { readonly _id: string; readonly name: string },
  role: GrantedRole,
  state: Extract<GrantState, 'waiting' | 'taken'>,
): Promise<void> {
  const _id = grantId(role, person._id)
  const before = await transaction.get(roleGrants, _id)
  if (state === 'waiting' && before?.state === 'waiting') return
  await transaction.set(roleGrants, {
    _id,
    personId: person._id,
    personName: person.name,
    role,
    state,
    proposedBy: { personId: caller.personId, name: caller.name },
    proposedAt: now,
    decidedBy: null,
    decidedAt: null,
    key: grantKey(now, role, person._id),
  })
}

/** The roles of a person that wait for another one's word. */
export async function waitingRoles(personId: string): Promise<GrantedRole[]> {
  const found = await roleGrants.getMany(grantedRoles.map((role) => grantId(role, personId)))
  return found.filter(({ state }) => state === 'waiting').map(({ role }) => role)
}
