import { addDays, dayOf } from '../../../../domain/calendar/day'
import { type Answer, done, refused } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { handsOver } from '../../../../domain/handover/terms'
import { standsOn } from '../../../../domain/register/reach'
import { type Assignment, everBegan, inForceFrom } from '../../../../domain/register/assignment'
import type { BoundContext } from '../../../platform/context'
import { withFreshLook } from '../../../platform/freshLook'
import { transact, type Transaction } from '../../../platform/transact'
import { people } from '../../identity'
import { appointedSince, assignmentId, dayAfter, lasting, putAssignment } from './appoint'
import { assignments, historyOf } from './assignmentRepo'
import { reaches } from '../reaches/reachRepo'

/**
 * Ends an appointment on its last day, and hands the reach over from the next day on where a successor is named. Until
 * that one has begun it can be changed: the successor named before does not come then.
 */
export const endAppointment = (input: Ending, context: BoundContext) =>
  withFreshLook(() => endOnce(input, context))

type Ending = ParsedInput<'register.endAppointment'>

async function endOnce(input: Ending, context: BoundContext): Promise<Answer<{ waiting?: true } | null>> {
  const { assignmentId: id, lastDay, successorId } = input
  const [known, successor] = await Promise.all([
    assignments.get(id),
    successorId === undefined ? null : people.get(successorId),
  ])
  const [others, reach, owner] = known
    ? await Promise.all([
        historyOf({ reachId: known.reachId }),
        reaches.get(known.reachId),
        people.get(known.personId),
      ])
    : [[], null, null]
  return transact(context, id, async (transaction): Promise<Answer<{ waiting?: true } | null>> => {
    const assignment = await transaction.get(assignments, id)
    if (!assignment) return refused('register.assignmentUnknown')
    if (lastDay < assignment.from) return refused('input.invalid', 'lastDay')
    if (successorId === assignment.personId) return refused('register.ownSuccessor')
    if (others.some((each) => beginsWithin(assignment, lastDay, each))) return refused('register.againBefore')
    const next = successorId === undefined ? null : nextOf(assignment, lastDay, successorId, others)
    if (next && reach && !standsOn(reach, next.from)) return refused('register.reachEnded')
    for (const person of [successor, owner])
      if (person && (await appointedSince(transaction, person))) return done(null)
    // So that an appointment of the same person at the same moment meets this one.
    if (owner) await transaction.update(people, owner._id, { appointed: (owner.appointed ?? 0) + 1 })
    const before = await takeBack(transaction, assignment, next?._id ?? null, dayOf(context.now))
    if (!before.ok) return before
    const same = assignment.until === lastDay && (assignment.handedTo ?? null) === (next?._id ?? null)
    const handover = handsOver(assignment.role) ? { handover: (same && assignment.handover) || 'due' } : {}
    // Ended by hand it stays ended, also where its reach comes back.
    const ended = { until: lastDay, endedWithReach: null }
    await transaction.update(assignments, id, { ...ended, handedTo: next?._id ?? null, ...handover })
    return next
      ? bringIn(transaction, context, { ...next, ...(reach?.until ? lasting(reach) : {}) })
      : done({})
  })
}

/** Whether it is the same person's next one, and would begin while this one still holds. */
const beginsWithin = (ended: Assignment, lastDay: string, other: Assignment) =>
  other._id !== ended._id &&
  other.personId === ended.personId &&
  other.role === ended.role &&
  everBegan(other) &&
  other.from > ended.from &&
  other.from <= lastDay

/** The appointment that begins the day after; null where the successor answers for the reach then anyhow. */
function nextOf(
  { _id, reachId, role }: Assignment,
  lastDay: string,
  personId: string,
  others: readonly Assignment[],
): Omit<Assignment, 'personName'> | null {
  const from = dayAfter(lastDay)
  const next = { personId, reachId, role, from }
  const id = assignmentId(next)
  const theirs = others.filter(
    (each) =>
      each.personId === personId &&
      each.role === role &&
      ![id, _id].includes(each._id) &&
      inForceFrom(each, from),
  )
  if (theirs.some((each) => each.from <= from)) return null
  const [first] = theirs.map((each) => each.from).sort()
  return { _id: id, ...next, until: first === undefined ? null : addDays(first, -1) }
}

/** A successor named before and no longer meant; who has begun stays. */
async function takeBack(
  transaction: Transaction,
  { handedTo }: Assignment,
  wanted: string | null,
  today: string,
): Promise<Answer<null>> {
  const named = handedTo && handedTo !== wanted ? await transaction.get(assignments, handedTo) : null
  if (!named || !everBegan(named)) return done(null)
  if (named.from <= today) return refused('register.handedOver')
  await transaction.update(assignments, named._id, { until: addDays(named.from, -1) })
  return done(null)
}

async function bringIn(
  transaction: Transaction,
  context: BoundContext,
  next: Omit<Assignment, 'personName'>,
): Promise<Answer<{ waiting?: true }>> {
  const successor = await transaction.get(people, next.personId)
  if (!successor?.active) return refused('register.personUnknown')
  const there = await transaction.get(assignments, next._id)
  // It may have been ended since.
  if (there && everBegan(there)) return done({})
  return putAssignment(transaction, context, { ...next, personName: successor.name })
}
