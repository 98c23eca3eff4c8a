import { type Answer, done, refused } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { people as register } from '../../../../domain/identity/people'
import type { Person, RoleSince } from '../../../../domain/identity/person'
import type { Role } from '../../../../domain/identity/role'
import { type GrantedRole, isGranted } from '../../../../domain/identity/rolesHeld'
import { same } from '../../../kit/register'
import type { BoundContext } from '../../../platform/context'
import { transact, type Transaction } from '../../../platform/transact'
import {
  handsOf,
  noteGrant,
  officeIds,
  people,
  personByPhone,
  rememberIdentity,
  tie,
  writePerson,
} from '../../identity'
import { departments } from './departments'
import { knowVillage } from '../reaches/listVillages'

type Entered = ParsedInput<'register.savePerson'>

/**
 * Adds or changes a person; who leaves the service (`active: false`) loses the binding at once. The roles office and
 * head chief are not given here but proposed, for another person to confirm.
 */
export async function savePerson(input: Entered, context: BoundContext) {
  const { id } = input
  const { caller, now } = context
  const [holder, hands, office] = await Promise.all([
    personByPhone(input.phone),
    handsOf(caller.personId, now),
    officeIds(),
  ])
  if (holder && holder._id !== id) return refused('register.phoneTaken')
  return transact(context, id, (transaction) => putPerson(transaction, context, { office, hands }, input))
}

/** The same as a part of something larger. `office`, `hands`: see `officeIds` and `handsOf`, of the caller. */
export async function putPerson(
  transaction: Transaction,
  context: BoundContext,
  { office, hands }: { readonly office: readonly string[]; readonly hands: readonly string[] },
  input: Entered,
): Promise<Answer<{ version: number; waiting?: GrantedRole[] }>> {
  const { id } = input
  const { caller, now } = context
  const before = await transaction.get(people, id)
  const departmentId = departmentOf(input, before)
  if (departmentId !== null && !(await transaction.get(departments, departmentId))) {
    return refused('report.assigneeUnknown')
  }
  const { roles, proposed, taken } = rolesOf(input, before)
  if (proposed.length > 0 && caller.personId === id) return refused('identity.otherNeeded')
  const person = { ...personOf(input, before, context), roles, departmentId }
  const roleSince = sinceOf(person.roles, before, now)
  const wanted = { ...person, ...roleSince }
  if (before && isOvertaken(before, wanted, input.version)) return refused('register.overtaken')
  const written = await writePerson(transaction, office, before, wanted, context, input.reason)
  if (!written.ok) return written
  await tieTo(transaction, hands, before, person, now)
  await knowVillage(transaction, person.village)
  for (const role of proposed) await noteGrant(transaction, context, person, role, 'waiting')
  for (const role of taken) await noteGrant(transaction, context, person, role, 'taken')
  const { version = 0 } = (await transaction.get(people, id))!
  return done({ version, ...(proposed.length > 0 ? { waiting: proposed } : {}) })
}

/** Somebody else saved meanwhile; the same save again is no matter, and older phones say no version. */
const isOvertaken = (before: Person, wanted: Person, version: number | undefined) =>
  version !== undefined && (before.version ?? 0) !== version && !same(register, { ...before }, { ...wanted })

/** Belonging goes with the role; phones that know nothing of departments leave it as it was. */
function departmentOf({ roles, departmentId }: Entered, before: Person | null): string | null {
  if (!roles.includes('department')) return null
  return (departmentId === undefined ? before?.departmentId : departmentId) ?? null
}

/** What holds at once, and of the roles that two people give: what is asked for, and what is taken. */
function rolesOf({ roles, active }: Entered, before: Person | null) {
  const held = (before?.roles ?? []).filter(isGranted)
  const proposed = roles.filter((role): role is GrantedRole => isGranted(role) && !held.includes(role))
  const taken = held.filter((role) => !active || !roles.includes(role))
  // Who comes back after leaving is given these roles anew.
  const kept = roles.filter((role) => !isGranted(role) || (held.includes(role) && active))
  return { roles: kept, proposed: active ? proposed : [], taken }
}

function personOf(input: Entered, before: Person | null, { caller, now }: BoundContext): Person {
  const { id: _id, reason: _reason, version: _version, ...entered } = input
  const byOther = caller.personId !== _id
  const phoneSetBy =
    before?.phone === input.phone
      ? (before.phoneSetBy ?? null)
      : byOther
        ? { personId: caller.personId, at: now }
        : null
  const left = before !== null && !entered.active
  const boundTo = left ? null : (before?.boundTo ?? null)
  const invitation = left ? { invitationId: null } : {}
  return { ...before, _id, ...entered, boundTo, phoneSetBy, ...invitation }
}

/** Since when roles hold that were not there before. */
function sinceOf(roles: readonly Role[], before: Person | null, now: number): { roleSince?: RoleSince } {
  const fresh = roles.filter((role) => !before?.roles.includes(role))
  if (fresh.length === 0) return {}
  return { roleSince: { ...before?.roleSince, ...Object.fromEntries(fresh.map((role) => [role, now])) } }
}

/** What the caller did to the identity of this person, for `twoPeople`. */
async function tieTo(
  transaction: Transaction,
  hands: readonly string[],
  before: Person | null,
  after: Person,
  now: number,
): Promise<void> {
  const { _id: to } = after
  if (!before || (after.active && !before.active)) await tie(transaction, hands, to, 'entered', now)
  else if (before.boundTo !== null && after.boundTo === null) {
    await rememberIdentity(transaction, before.boundTo, to, now)
    await tie(transaction, hands, to, 'unbound', now)
  } else if (before.phone !== after.phone) await tie(transaction, hands, to, 'rebound', now)
}
