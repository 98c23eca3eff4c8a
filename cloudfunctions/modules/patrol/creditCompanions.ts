/** A joint patrol (联合巡河) counts for each companion's own duty on that reach once they confirmed it. */
import type { DutyAdjustment, DutyPolicy } from '../../../domain/patrol/dutyPolicy'
import type { Patrol } from '../../../domain/patrol/patrol'
import type { Period } from '../../../domain/patrol/period'
import type { Assignment } from '../../../domain/register/assignment'
import type { Transaction } from '../../platform/transact'
import { chiefsOf } from '../register'
import { credit, periodsOfPatrol } from './progressRepo'

/** A companion's duty that the patrol counts for. */
export interface Due {
  readonly assignment: Assignment
  readonly periods: readonly Period[]
}

/** Duties on the patrol's reach of those who walked along; read before the transaction. */
export async function duesOfCompanions(
  patrol: Patrol,
  terms: { policy: DutyPolicy; adjustments: readonly DutyAdjustment[] },
): Promise<Due[]> {
  if (patrol.companions.length === 0) return []
  const companions = new Set(patrol.companions.map((each) => each.personId))
  const appointed = await chiefsOf(patrol.reachId, patrol.day)
  return appointed
    .filter(({ personId, _id }) => companions.has(personId) && _id !== patrol.assignmentId)
    .map((assignment) => ({ assignment, periods: periodsOfPatrol(patrol, assignment, terms) }))
}

/** Credits the companions who confirmed, or only `personId` when given. */
export async function creditCompanions(
  transaction: Transaction,
  patrol: Patrol,
  dues: readonly Due[],
  personId?: string,
): Promise<void> {
  const confirmed = patrol.companions.filter((each) => each.confirmedAt !== null).map((each) => each.personId)
  const credited = personId === undefined ? confirmed : [personId]
  for (const { assignment, periods } of dues) {
    if (credited.includes(assignment.personId)) await credit(transaction, patrol, assignment, periods)
  }
}
