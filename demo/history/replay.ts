/**
 * Lives through the walks of a day by calling the real functions: patrols are submitted at the times they happened,
 * older ones confirmed, explained and answered. Everything may be repeated, since each call says the same thing again.
 */
import { addDays, dayOf, startOfDay } from '../../domain/calendar/day'
import { seededRandom } from '../random'
import { inTurns } from '../inTurns'
import type { Phones } from '../phones'
import { firstOffice } from '../township/people'
import type { Township } from '../township/township'
import { walksBetween } from '../water/walks'
import type { PlannedPatrol } from './plan'
import { submissionOf } from './submission'
import { answers, explanations } from './words'

export interface LivedDay {
  readonly day: string
  /** Epoch milliseconds: nothing happens later than this. */
  readonly now: number
}

/** Ids the cloud gave to the appointments, by person and reach. */
export type AssignmentIds = Readonly<Record<string, string>>

/** Within so many days a patrol is explained and answered. */
const LOOK_BACK_DAYS = 10
/** Between two walks of one person. */
const BREAK = 10 * 60_000

export async function replay(
  phones: Phones,
  township: Township,
  plan: { readonly seed: number | string; readonly start: string; readonly assignmentIds: AssignmentIds },
  { day, now }: LivedDay,
): Promise<number> {
  const lookBack = addDays(day, -LOOK_BACK_DAYS)
  const span = { seed: plan.seed, today: dayOf(now) }
  const recent = walksBetween(township, span, lookBack < plan.start ? plan.start : lookBack, day)
  const todays = recent.filter((patrol) => patrol.day === day)
  const submitted = await submitAll(phones, plan.assignmentIds, todays, now)
  await followUp(phones, recent, { day, now })
  return submitted
}

/** Everyone walks one reach after the other; different people walk at the same time. */
async function submitAll(
  phones: Phones,
  ids: AssignmentIds,
  patrols: readonly PlannedPatrol[],
  now: number,
): Promise<number> {
  const walkers = [...new Set(patrols.map(({ walkerId }) => walkerId))]
  let submitted = 0
  await inTurns(walkers, async (walkerId) => {
    let free = -Infinity
    for (const patrol of patrols.filter((each) => each.walkerId === walkerId)) {
      const startAt = Math.max(patrol.startAt, free)
      const entry = await submissionOf(patrol, startAt, (photo) => phones.upload(photo))
      if (entry.endedAt > now) break
      const sentAt = Math.min(entry.endedAt + patrol.sentAfter * 1000, now)
      free = entry.endedAt + BREAK
      const assignmentId = ids[`${patrol.assignment.personId} ${patrol.reach._id}`]!
      const delegationId =
        walkerId === patrol.assignment.personId ? null : await delegate(phones, patrol, assignmentId)
      await phones.as(walkerId, sentAt).call('patrol.submit', { ...entry, assignmentId, delegationId })
      submitted++
    }
  })
  return submitted
}

async function delegate(phones: Phones, patrol: PlannedPatrol, assignmentId: string): Promise<string> {
  const { assignment, walkerId, period, startAt } = patrol
  const request = {
    assignmentId,
    delegateId: walkerId,
    from: period.start,
    until: period.end,
    reason: '外出培训，请代巡一次',
  }
  const { delegationId } = await phones
    .as(assignment.personId, startAt - 10 * 3600_000)
    .call('patrol.delegate', request)
  return delegationId
}

/** Confirmations, explanations and answers whose day has come. */
async function followUp(
  phones: Phones,
  patrols: readonly PlannedPatrol[],
  { day, now }: LivedDay,
): Promise<void> {
  const yesterday = addDays(day, -1)
  const joint = patrols.filter(
    (patrol) => patrol.companionId !== null && patrol.joined && patrol.day === yesterday,
  )
  const short = patrols.filter(({ course, explainOn }) => course !== 'whole' && explainOn === day)
  const answered = patrols.filter(({ answerOn }) => answerOn === day)
  await inTurns(joint, (patrol) => confirm(phones, patrol, now))
  await inTurns(short, (patrol) => explain(phones, patrol, now))
  await inTurns(answered, (patrol) => answer(phones, patrol, now))
}

async function confirm(
  phones: Phones,
  { patrolId, companionId, day }: PlannedPatrol,
  now: number,
): Promise<void> {
  const at = atHour(addDays(day, 1), 12)
  if (at < now)
    await phones
      .as(companionId!, at)
      .callUnless('patrol.notInvited', 'patrol.confirmCompanion', { patrolId, joined: true })
}

async function explain(phones: Phones, patrol: PlannedPatrol, now: number): Promise<void> {
  const { patrolId, course, walkerId, explainOn } = patrol
  const at = atHour(explainOn!, 19)
  if (course === 'whole' || course === 'noTrack' || course === 'otherKind' || at > now) return
  const text = seededRandom(`${patrolId}/words`).pick(explanations[course])
  await phones.as(walkerId, at).callUnless('patrol.noExplanationNeeded', 'patrol.explain', { patrolId, text })
}

async function answer(
  phones: Phones,
  { patrolId, accepted, answerOn }: PlannedPatrol,
  now: number,
): Promise<void> {
  const random = seededRandom(`${patrolId}/answer`)
  const at = atHour(answerOn!, random.between(9, 17))
  if (at > now) return
  const text = random.pick(answers[accepted ? 'accepted' : 'rejected'])
  await phones
    .as(firstOffice.id, at)
    .callUnless('patrol.notAwaitingReview', 'patrol.review', { patrolId, accepted, text })
}

function atHour(day: string, hour: number): number {
  return startOfDay(day) + Math.round(hour * 3600_000)
}
