/** Appointments: who answers for which reach. */
import type { Assignment } from '../../../domain/register/assignment'
import { inForce } from '../../../domain/register/assignment'
import { collection, command, largestPage } from '../../platform/store'

export const assignments = collection<Assignment>('assignments')

/** Most appointments one person or one reach can have in its history. */
const most = 100

/** Appointments of a person that are in force on a day. */
export async function assignmentsOf(personId: string, day: string): Promise<Assignment[]> {
  const all = await assignments.read({ where: { personId }, order: [['from', 'desc']], limit: most })
  return all.filter((assignment) => inForce(assignment, day))
}

/** Appointments for a reach that are in force on a day. */
export async function chiefsOf(reachId: string, day: string): Promise<Assignment[]> {
  const all = await assignments.read({ where: { reachId }, order: [['from', 'desc']], limit: most })
  return all.filter((assignment) => inForce(assignment, day))
}

/** Appointments of several people (a page of them, at most 100) that are in force on a day, in one read. */
export async function inForceOf(personIds: readonly string[], day: string): Promise<Assignment[]> {
  if (personIds.length === 0) return []
  const until = command.eq(null).or(command.gte(day))
  const where = { personId: command.in(personIds), from: command.lte(day), until }
  return assignments.read({ where, order: [['personId', 'asc']], limit: largestPage })
}
