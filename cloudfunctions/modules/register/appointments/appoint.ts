import { createHash } from 'node:crypto'
import { addDays, dayOf } from '../../../../domain/calendar/day'
import { done, refused, type Answer } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import type { Person } from '../../../../domain/identity/person'
import type { ChiefRole } from '../../../../domain/identity/role'
import { isGranted } from '../../../../domain/identity/rolesHeld'
import { standsOn, type Reach } from '../../../../domain/register/reach'
import { inForce, inForceFrom, type Assignment } from '../../../../domain/register/assignment'
import type { BoundContext } from '../../../platform/context'
import { withFreshLook } from '../../../platform/freshLook'
import { transact, type Transaction } from '../../../platform/transact'
import { noteGrant, people, writePerson } from '../../identity'
import { assignments, historyOf } from './assignmentRepo'
import { reaches } from '../reaches/reachRepo'

/**
 * Appoints someone for a reach from a day on; the role is added to the person when missing, the head chief's only
 * when another person has confirmed it.
 */
export const appoint = (input: Appointed, context: BoundContext) =>
  withFreshLook(() => appointOnce(input, context))

type Appointed = ParsedInput<'register.appoint'>

async function appointOnce(
  input: Appointed,
  context: BoundContext,
): Promise<Answer<{ assignmentId: string; waiting?: true } | null>> {
  const { personId, reachId, role, from } = input
  const person = await people.get(personId)
  const [reach, appointed] = await Promise.all([reaches.get(reachId), historyOf({ personId, reachId })])
  if (!person?.active) return refused('register.personUnknown')
  if (!reach) return refused('register.reachUnknown')
  if (!standsOn(reach, from)) return refused('register.reachEnded')
  const id = assignmentId(input)
  const others = appointed.filter((each) => each._id !== id && each.role === role)
  if (others.some((each) => inForceFrom(each, from))) return refused('register.alreadyAppointed')
  return transact(context, id, async (transaction) => {
    const existing = await transaction.get(assignments, id)
    if (existing && inForce(existing, dayOf(context.now))) return done({ assignmentId: id })
    if (await appointedSince(transaction, person)) return done(null)
    const personName = person.name
    const assignment = { _id: id, personId, personName, reachId, role, from, ...lasting(reach) }
    const waiting = await putAssignment(transaction, context, assignment)
    if (!waiting.ok) return waiting
    return done({ assignmentId: id, ...waiting.value })
  })
}

/** What was looked up of this person's appointments before may be otherwise. */
export const appointedSince = async (transaction: Transaction, { _id, appointed = 0 }: Person) =>
  ((await transaction.get(people, _id))?.appointed ?? 0) !== appointed

/** As long as its reach. */
export const lasting = ({
  until = null,
}: Pick<Reach, 'until'>): Pick<Assignment, 'until' | 'endedWithReach'> =>
  until === null ? { until } : { until, endedWithReach: { until: null } }

/** The same appointment twice is one: the id is made of what it says. */
export function assignmentId({
  personId,
  reachId,
  role,
  from,
}: Omit<Assignment, '_id' | 'personName' | 'until'>) {
  const text = [personId, reachId, role, from].join(' ')
  return createHash('sha256').update(text).digest('hex').slice(0, 24)
}

/**
 * The person is written with each: the clock that takes ended roles away meets it there, and so does another appointment
 * made at the same moment. Answers `waiting` where the role that goes with it needs another person's word.
 */
export async function putAssignment(
  transaction: Transaction,
  context: BoundContext,
  assignment: Assignment,
): Promise<Answer<{ waiting?: true }>> {
  await transaction.set(assignments, assignment)
  const person = await transaction.get(people, assignment.personId)
  if (!person) return done({})
  const appointed = (person.appointed ?? 0) + 1
  await transaction.update(people, person._id, { appointed })
  return addRole(transaction, context, { ...person, appointed }, assignment.role)
}

async function addRole(
  transaction: Transaction,
  context: BoundContext,
  person: Person,
  role: ChiefRole,
): Promise<Answer<{ waiting?: true }>> {
  if (person.roles.includes(role)) return done({})
  if (isGranted(role)) {
    if (context.caller.personId === person._id) return refused('identity.otherNeeded')
    await noteGrant(transaction, context, person, role, 'waiting')
    return done({ waiting: true as const })
  }
  const roles = [...person.roles, role]
  const roleSince = { ...person.roleSince, [role]: context.now }
  const written = await writePerson(transaction, [], person, { ...person, roles, roleSince }, context)
  return written.ok ? done({}) : written
}

/** The day after, on which a successor takes over. */
export const dayAfter = (day: string) => addDays(day, 1)
