import { createHash } from 'node:crypto'
import { addDays, dayOf } from '../../../domain/calendar/day'
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { Person } from '../../../domain/identity/person'
import type { ChiefRole } from '../../../domain/identity/role'
import { inForce, type Assignment } from '../../../domain/register/assignment'
import type { BoundContext } from '../../platform/context'
import { transact, type Transaction } from '../../platform/transact'
import { bindings, people } from '../identity'
import { assignments, chiefsOf } from './assignmentRepo'
import { reaches } from './reachRepo'

/** Appoints someone for a reach from a day on; the role is added to the person when missing. */
export async function appoint(input: ParsedInput<'register.appoint'>, context: BoundContext) {
  const { personId, reachId, role, from } = input
  const [person, reach, appointed] = await Promise.all([
    people.get(personId),
    reaches.get(reachId),
    chiefsOf(reachId, from),
  ])
  if (!person?.active) return refused('register.personUnknown')
  if (!reach) return refused('register.reachUnknown')
  const id = assignmentId(input)
  const already = appointed.find((each) => each.personId === personId && each.role === role)
  if (already && already._id !== id) return refused('register.alreadyAppointed')
  return transact(context, id, async (transaction) => {
    const existing = await transaction.get(assignments, id)
    if (existing && inForce(existing, dayOf(context.now))) return done({ assignmentId: id })
    await putAssignment(transaction, {
      _id: id,
      personId,
      personName: person.name,
      reachId,
      role,
      from,
      until: null,
    })
    return done({ assignmentId: id })
  })
}

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

export async function putAssignment(transaction: Transaction, assignment: Assignment): Promise<void> {
  await transaction.set(assignments, assignment)
  const person = await transaction.get(people, assignment.personId)
  if (person) await addRole(transaction, person, assignment.role)
}

async function addRole(transaction: Transaction, person: Person, role: ChiefRole): Promise<void> {
  if (person.roles.includes(role)) return
  const roles = [...person.roles, role]
  await transaction.update(people, person._id, { roles })
  if (person.boundTo !== null) await transaction.update(bindings, person.boundTo, { roles })
}

/** The day after, on which a successor takes over. */
export const dayAfter = (day: string) => addDays(day, 1)
