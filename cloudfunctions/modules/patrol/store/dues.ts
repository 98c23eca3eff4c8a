/**
 * Whose duties a patrol counts for: the one it was walked for and, for a joint patrol (联合巡河), those of the
 * companions who confirmed it, on the same reach.
 */
import type { DutyAdjustment, DutyPolicy } from '../../../../domain/patrol/dutyPolicy'
import type { Patrol } from '../../../../domain/patrol/patrol'
import type { Period } from '../../../../domain/patrol/period'
import type { Assignment } from '../../../../domain/register/assignment'
import type { Transaction } from '../../../platform/transact'
import { assignments, chiefsOf } from '../../register'
import { countFor, periodsOfPatrol, type Counting } from './progressRepo'

/** A duty that the patrol may count for. */
export interface Due {
  readonly assignment: Assignment
  readonly periods: readonly Period[]
}

/** All duties it may count for, whoever has confirmed; read before the transaction. */
export async function duesOf(
  patrol: Patrol,
  terms: { policy: DutyPolicy; adjustments: readonly DutyAdjustment[] },
): Promise<Due[]> {
  const companions = new Set(patrol.companions.map((each) => each.personId))
  const [own, appointed] = await Promise.all([
    assignments.get(patrol.assignmentId),
    companions.size === 0 ? [] : chiefsOf(patrol.reachId, patrol.day),
  ])
  const theirs = appointed.filter(({ personId, _id }) => companions.has(personId) && _id !== own?._id)
  return [...(own ? [own] : []), ...theirs].map((assignment) => ({
    assignment,
    periods: periodsOfPatrol(patrol, assignment, terms),
  }))
}

/** Counts it for all who are entitled to it now, or only for the companion `personId`. */
export async function countForAll(
  transaction: Transaction,
  patrol: Patrol,
  dues: readonly Due[],
  change: Counting,
  personId?: string,
): Promise<void> {
  if (!change.done && !change.waiting) return
  const confirmed = patrol.companions.filter((each) => each.confirmedAt !== null).map((each) => each.personId)
  for (const due of dues) {
    const { _id, personId: whose } = due.assignment
    const own = _id === patrol.assignmentId
    const entitled = personId === undefined ? own || confirmed.includes(whose) : !own && whose === personId
    if (entitled) await countFor(transaction, patrol, due, change)
  }
}
