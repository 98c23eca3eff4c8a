/** What each duty has seen in each period: counters written with the patrols, so that screens never scan. */
import { dutyOn, ruleFor } from '../../../../domain/patrol/duty'
import { missingOf } from '../../../../domain/patrol/missing'
import type { DutyAdjustment, DutyPolicy } from '../../../../domain/patrol/dutyPolicy'
import type { DutyProgress, Patrol } from '../../../../domain/patrol/patrol'
import { periodOf, type Period } from '../../../../domain/patrol/period'
import type { Assignment } from '../../../../domain/register/assignment'
import { collection } from '../../../platform/store'
import type { Transaction } from '../../../platform/transact'

export const progress = collection<DutyProgress>('dutyProgress')

export function progressId(assignmentId: string, period: Period): string {
  return `${assignmentId}_${period.key}`
}

/** What counts of a duty in a period, by `progressId`. */
export type Counted = ReadonlyMap<string, Pick<DutyProgress, 'done' | 'waiting'>>

/** Of the periods that end on one of these days, as a condition of the store. */
export async function countedIn(periodEnd: unknown): Promise<Counted> {
  const found = await progress.readAll({ where: { periodEnd }, only: ['done', 'waiting'] })
  return new Map(found.map((each) => [each._id, each]))
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

/** What a patrol changes in the counts of a duty; what is not named stays. */
export interface Counting {
  readonly done?: 1
  readonly waiting?: 1 | -1
}

/** Counts one patrol for a duty, in the transaction that changed what it is worth. */
export async function countFor(
  transaction: Transaction,
  patrol: Pick<Patrol, '_id' | 'village' | 'startedAt'>,
  { assignment, periods }: { readonly assignment: Assignment; readonly periods: readonly Period[] },
  change: Counting,
): Promise<void> {
  for (const period of periods) {
    const id = progressId(assignment._id, period)
    const before = await transaction.get(progress, id)
    const done = (before?.done ?? 0) + (change.done ?? 0)
    const waiting = Math.max(0, (before?.waiting ?? 0) + (change.waiting ?? 0))
    const required = before?.required ?? requiredBefore(before)
    await transaction.set(progress, {
      _id: id,
      assignmentId: assignment._id,
      personId: assignment.personId,
      reachId: assignment.reachId,
      village: patrol.village,
      periodKey: period.key,
      periodEnd: period.end,
      done,
      waiting,
      ...(change.done && isLater(patrol, before) ? lastIs(patrol) : lastOf(before)),
      // A late patrol makes up for what the clock had noted as missed; one that was not accepted is missed after all.
      ...(required === undefined
        ? { missed: before?.missed ?? null }
        : { required, missed: missingOf({ required, done, waiting }) }),
    })
  }
}

/** A patrol that was accepted after its explanation may be older than one that counted at once. */
const isLater = ({ startedAt }: Pick<Patrol, 'startedAt'>, before: DutyProgress | null) =>
  startedAt >= (before?.lastStartedAt ?? 0)

const lastIs = ({ _id, startedAt }: Pick<Patrol, '_id' | 'startedAt'>) => ({
  lastPatrolId: _id,
  lastStartedAt: startedAt,
})

/** The last patrol as it was noted. */
export const lastOf = (
  before: DutyProgress | null,
): Pick<DutyProgress, 'lastPatrolId' | 'lastStartedAt'> => ({
  lastPatrolId: before?.lastPatrolId ?? null,
  ...(before?.lastStartedAt === undefined ? {} : { lastStartedAt: before.lastStartedAt }),
})

/** Of a period that was closed before the clock noted what it had asked for; one that had missed nothing tells nothing. */
function requiredBefore(closed: DutyProgress | null): number | undefined {
  return closed?.missed ? closed.done + closed.missed : undefined
}
