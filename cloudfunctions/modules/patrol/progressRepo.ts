/** What each duty has seen in each period: counters written with the patrols, so that screens never scan. */
import { dutyOn, ruleFor } from '../../../domain/patrol/duty'
import type { DutyAdjustment, DutyPolicy } from '../../../domain/patrol/dutyPolicy'
import type { DutyProgress, Patrol } from '../../../domain/patrol/patrol'
import { periodOf, type Period } from '../../../domain/patrol/period'
import type { Assignment } from '../../../domain/register/assignment'
import { collection } from '../../platform/store'
import type { Transaction } from '../../platform/transact'

export const progress = collection<DutyProgress>('dutyProgress')

export function progressId(assignmentId: string, period: Period): string {
  return `${assignmentId}_${period.key}`
}

/**
 * The periods a patrol counts for: the one of the policy, and the one in force on that day where a warning
 * changed it to daily, so that neither the week nor the day forgets it.
 */
export function periodsOfPatrol(
  { day, waterKind }: Pick<Patrol, 'day' | 'waterKind'>,
  assignment: Assignment,
  terms: { policy: DutyPolicy; adjustments: readonly DutyAdjustment[] },
): Period[] {
  const usual = periodOf(ruleFor(terms.policy, assignment.role, waterKind).period, day)
  const now = dutyOn(day, assignment, waterKind, terms.policy, terms.adjustments).period
  return now.key === usual.key ? [usual] : [usual, now]
}

/** Counts one patrol for a duty, in the transaction that made it count. */
export async function credit(
  transaction: Transaction,
  patrol: Pick<Patrol, '_id' | 'village'>,
  assignment: Assignment,
  periods: readonly Period[],
): Promise<void> {
  for (const period of periods) {
    const id = progressId(assignment._id, period)
    const before = await transaction.get(progress, id)
    const done = (before?.done ?? 0) + 1
    await transaction.set(progress, {
      _id: id,
      assignmentId: assignment._id,
      personId: assignment.personId,
      reachId: assignment.reachId,
      village: patrol.village,
      periodKey: period.key,
      periodEnd: period.end,
      done,
      lastPatrolId: patrol._id,
      // A late patrol makes up for what the clock had noted as missed.
      missed: before?.missed ? Math.max(0, before.missed - 1) : (before?.missed ?? null),
    })
  }
}
