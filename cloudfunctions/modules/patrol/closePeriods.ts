/**
 * When a period ends, the clock notes how many patrols were missing, duty by duty. It walks all appointments in
 * order of id and keeps a cursor, so it can be stopped anywhere; noting the same thing twice changes nothing.
 */
import { done } from '../../../domain/contract/answer'
import { dutyOn } from '../../../domain/patrol/duty'
import { missingOf } from '../../../domain/patrol/missing'
import type { DutyAdjustment, DutyPolicy } from '../../../domain/patrol/dutyPolicy'
import { inForce, type Assignment } from '../../../domain/register/assignment'
import type { Reach } from '../../../domain/register/reach'
import type { CallContext } from '../../platform/context'
import { command } from '../../platform/store'
import { transact } from '../../platform/transact'
import { assignments, reaches } from '../register'
import { dutyTerms } from './policyRepo'
import { progress, progressId } from './progressRepo'

const atOnce = 50

/** One step of closing a day: the next appointments after `cursor`. Answers the new cursor, null at the end. */
export async function closePeriods(
  context: CallContext,
  day: string,
  cursor: string | null,
): Promise<string | null> {
  const where = cursor === null ? {} : { _id: command.gt(cursor) }
  const batch = await assignments.read({ where, order: [['_id', 'asc']], limit: atOnce })
  const [terms, found] = await Promise.all([
    dutyTerms(day),
    reaches.getMany(batch.map((assignment) => assignment.reachId)),
  ])
  const known = new Map(found.map((reach) => [reach._id, reach]))
  for (const assignment of batch) {
    const reach = known.get(assignment.reachId)
    if (reach) await closeDuty(context, day, assignment, reach, terms)
  }
  return batch.length < atOnce ? null : batch[batch.length - 1]!._id
}

async function closeDuty(
  context: CallContext,
  day: string,
  assignment: Assignment,
  reach: Reach,
  { policy, adjustments }: { policy: DutyPolicy; adjustments: readonly DutyAdjustment[] },
): Promise<void> {
  const { period, required } = dutyOn(day, assignment, reach.kind, policy, adjustments)
  // Who took over in the middle of a period owes nothing for it.
  const wholePeriod = inForce(assignment, period.start) && inForce(assignment, period.end)
  if (period.end !== day || required === 0 || !wholePeriod) return
  const id = progressId(assignment._id, period)
  const seen = await progress.get(id)
  if ((seen?.done ?? 0) >= required) return
  await transact(context, id, async (transaction) => {
    const before = await transaction.get(progress, id)
    const { done: walked, waiting } = { done: 0, waiting: 0, ...before }
    const missed = missingOf({ required, done: walked, waiting })
    await transaction.set(progress, {
      _id: id,
      assignmentId: assignment._id,
      personId: assignment.personId,
      reachId: reach._id,
      village: reach.village,
      periodKey: period.key,
      periodEnd: period.end,
      done: walked,
      waiting,
      lastPatrolId: before?.lastPatrolId ?? null,
      required,
      missed,
    })
    return done(null)
  })
}
