/**
 * When a period ends, the clock notes how many patrols it asked for and how many were missing, duty by duty; noting the
 * same thing twice changes nothing.
 */
import { done } from '../../../../domain/contract/answer'
import { addDays, dayOf, daysBetween } from '../../../../domain/calendar/day'
import { dutyOn } from '../../../../domain/patrol/duty'
import { missingOf } from '../../../../domain/patrol/missing'
import type { Period } from '../../../../domain/patrol/period'
import { inForceThroughout, type Assignment } from '../../../../domain/register/assignment'
import type { Reach } from '../../../../domain/register/reach'
import { lastFinished, type Turn, walk } from '../../../kit/jobs'
import { changeMany } from '../../../platform/changeMany'
import type { CallContext } from '../../../platform/context'
import { command } from '../../../platform/store'
import { transact } from '../../../platform/transact'
import { people } from '../../identity'
import { assignments, reaches } from '../../register'
import { dutyTerms } from '../store/policyRepo'
import { lastOf, progress, progressId } from '../store/progressRepo'

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

interface Ended {
  readonly id: string
  readonly assignment: Assignment
  readonly reach: Pick<Reach, '_id' | 'village'>
  readonly period: Period
  readonly required: number
}

async function closeAll(batch: readonly Assignment[], { context, slot: day }: Turn): Promise<void> {
  const ended = await endedOn(day, batch)
  const counters = await progress.getMany(ended.map(({ id }) => id))
  const walked = new Map(counters.map((each) => [each._id, each.done]))
  const isDone = ({ id, required }: Ended) => (walked.get(id) ?? 0) >= required
  await noteDone(ended.filter(isDone))
  for (const each of ended) if (!isDone(each)) await noteMissing(context, each)
}

/** What was asked for in the periods that end on a day. */
async function endedOn(day: string, batch: readonly Assignment[]): Promise<Ended[]> {
  const [{ policy, adjustments }, found, persons] = await Promise.all([
    dutyTerms(day),
    reaches.getMany(batch.map((assignment) => assignment.reachId)),
    people.getMany(batch.map((assignment) => assignment.personId)),
  ])
  const known = new Map(found.map((reach) => [reach._id, reach]))
  // Who has left the service owes nothing, though nobody ended the appointment.
  const left = new Set(persons.filter(({ active }) => !active).map(({ _id }) => _id))
  return batch.flatMap((assignment) => {
    const reach = known.get(assignment.reachId)
    if (!reach || left.has(assignment.personId)) return []
    const { period, required } = dutyOn(day, assignment, reach.kind, policy, adjustments)
    // Who took over or gave up in the middle of a period owes nothing for it.
    if (period.end !== day || required === 0 || !inForceThroughout(assignment, period)) return []
    return [{ id: progressId(assignment._id, period), assignment, reach, period, required }]
  })
}

/** Most are; together, since nothing of them can be missing any more. */
async function noteDone(ended: readonly Ended[]): Promise<void> {
  for (const required of new Set(ended.map((each) => each.required))) {
    const ids = ended.filter((each) => each.required === required).map(({ id }) => id)
    await changeMany(progress, { _id: command.in(ids) }, { required, missed: 0 })
  }
}

function noteMissing(context: CallContext, { id, assignment, reach, period, required }: Ended) {
  return transact(context, id, async (transaction) => {
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
      ...lastOf(before),
      required,
      missed,
    })
    return done(null)
  })
}
