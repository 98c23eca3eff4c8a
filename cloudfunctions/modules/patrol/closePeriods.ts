/**
 * When a period ends, the clock notes how many patrols were missing, duty by duty; noting the same thing twice changes
 * nothing.
 */
import { done } from '../../../domain/contract/answer'
import { addDays, dayOf, daysBetween } from '../../../domain/calendar/day'
import { dutyOn } from '../../../domain/patrol/duty'
import { missingOf } from '../../../domain/patrol/missing'
import type { DutyAdjustment, DutyPolicy } from '../../../domain/patrol/dutyPolicy'
import { inForceThroughout, type Assignment } from '../../../domain/register/assignment'
import type { Reach } from '../../../domain/register/reach'
import { lastFinished, type Turn, walk } from '../../kit/jobs'
import type { CallContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { people } from '../identity'
import { assignments, reaches } from '../register'
import { dutyTerms } from './policyRepo'
import { progress, progressId } from './progressRepo'

export const closePeriods = walk({
  name: 'closePeriods',
  title: '一项任职到期的巡河没能结算',
  over: assignments,
  slots: openDays,
  everySlot: true,
  together: closeAll,
})

/** After a longer outage the office closes older periods by looking, not the clock. */
const oldestDays = 31

/** Days that are over and not yet closed, oldest first; a new installation begins with yesterday. */
async function openDays(now: number): Promise<string[]> {
  const today = dayOf(now)
  const last = await lastFinished('closePeriods')
  const first = last === null ? addDays(today, -1) : addDays(last, 1)
  const from = daysBetween(first, today) > oldestDays ? addDays(today, -oldestDays) : first
  return Array.from({ length: Math.max(0, daysBetween(from, today)) }, (_, n) => addDays(from, n))
}

async function closeAll(batch: readonly Assignment[], { context, slot: day }: Turn): Promise<void> {
  const [terms, found, persons] = await Promise.all([
    dutyTerms(day),
    reaches.getMany(batch.map((assignment) => assignment.reachId)),
    people.getMany(batch.map((assignment) => assignment.personId)),
  ])
  const known = new Map(found.map((reach) => [reach._id, reach]))
  for (const assignment of batch) {
    const reach = known.get(assignment.reachId)
    // Who has left the service owes nothing, though nobody ended the appointment.
    const left = persons.some(({ _id, active }) => _id === assignment.personId && !active)
    if (reach && !left) await closeDuty(context, day, assignment, reach, terms)
  }
}

async function closeDuty(
  context: CallContext,
  day: string,
  assignment: Assignment,
  reach: Reach,
  { policy, adjustments }: { policy: DutyPolicy; adjustments: readonly DutyAdjustment[] },
): Promise<void> {
  const { period, required } = dutyOn(day, assignment, reach.kind, policy, adjustments)
  // Who took over or gave up in the middle of a period owes nothing for it.
  if (period.end !== day || required === 0 || !inForceThroughout(assignment, period)) return
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
