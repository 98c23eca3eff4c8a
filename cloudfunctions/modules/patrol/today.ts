/** Today: what the caller owes, nearest deadline first. A few small reads, however many patrols are stored. */
import { dayOf, daysBetween } from '../../../domain/calendar/day'
import { done } from '../../../domain/contract/answer'
import { byUrgency, dutyOn, dutyState } from '../../../domain/patrol/duty'
import type { Delegation, DutyProgress, Patrol } from '../../../domain/patrol/patrol'
import { periodBefore } from '../../../domain/patrol/period'
import { inForce, type Assignment } from '../../../domain/register/assignment'
import type { Reach } from '../../../domain/register/reach'
import type { BoundContext } from '../../platform/context'
import { assignments, assignmentsOf, reaches, reachOnWire } from '../register'
import { patrolOnWire } from './patrolOnWire'
import { companionships, delegationsTo, patrols } from './patrolRepo'
import { dutyTerms } from './policyRepo'
import { progress, progressId } from './progressRepo'

/** More than these are on the history page. */
const shownAtMost = 20

interface Task {
  readonly assignment: Assignment
  readonly delegation: Delegation | null
}

export async function today(_input: object, context: BoundContext) {
  const { caller, now } = context
  const day = dayOf(now)
  const [own, delegated, terms, waiting, toExplain] = await Promise.all([
    assignmentsOf(caller.personId, day),
    delegationsTo(caller.personId, day),
    dutyTerms(day),
    companionships.read({ where: { personId: caller.personId, state: 'waiting' }, limit: shownAtMost }),
    patrols.read({
      where: { personId: caller.personId, status: 'needsExplanation' },
      order: [['key', 'desc']],
      limit: shownAtMost,
    }),
  ])
  const tasks = [...own.map((assignment) => ({ assignment, delegation: null })), ...(await handedOver(delegated, day))]
  const { policy } = terms
  return done({
    now,
    day,
    duties: await dutiesOf(tasks, day, terms),
    invitations: waiting.map(({ patrolId, fromName, reachName, day }) => ({ patrolId, fromName, reachName, day })),
    toExplain: toExplain.map(patrolOnWire),
    thresholds: policy.thresholds,
    photosRequired: policy.compliance.photosRequired,
  })
}

async function handedOver(delegated: readonly Delegation[], day: string): Promise<Task[]> {
  const found = await assignments.getMany(delegated.map(({ assignmentId }) => assignmentId))
  return delegated.flatMap((delegation) => {
    const assignment = found.find((each) => each._id === delegation.assignmentId && inForce(each, day))
    return assignment ? [{ assignment, delegation }] : []
  })
}

type Terms = Awaited<ReturnType<typeof dutyTerms>>

async function dutiesOf(tasks: readonly Task[], day: string, terms: Terms) {
  const found = await reaches.getMany(tasks.map(({ assignment }) => assignment.reachId))
  const known = new Map(found.map((reach) => [reach._id, reach]))
  const open = tasks.flatMap((task) => {
    const reach = known.get(task.assignment.reachId)
    if (!reach) return []
    const duty = dutyOn(day, task.assignment, reach.kind, terms.policy, terms.adjustments)
    return [{ ...task, reach, duty, before: periodBefore(duty.period) }]
  })
  const ids = open.flatMap(({ assignment, duty, before }) =>
    [duty.period, before].map((period) => progressId(assignment._id, period)),
  )
  const counters = new Map((await progress.getMany(ids)).map((each) => [each._id, each]))
  const last = await lastPatrols([...counters.values()])
  return open
    .map(({ assignment, delegation, reach, duty, before }) => {
      const current = counters.get(progressId(assignment._id, duty.period))
      const previous = counters.get(progressId(assignment._id, before))
      const doneNow = current?.done ?? 0
      const lastId = current?.lastPatrolId ?? previous?.lastPatrolId ?? null
      return {
        assignmentId: assignment._id,
        role: assignment.role,
        reach: reachOnWire(reach as Reach),
        period: duty.period,
        required: duty.required,
        done: doneNow,
        state: dutyState(duty, doneNow, day, terms.policy.dueSoonDays),
        daysLeft: daysBetween(day, duty.period.end),
        missedBefore: previous?.missed ?? 0,
        adjustment: duty.adjustment && { kind: duty.adjustment.kind, reason: duty.adjustment.reason },
        delegation: delegation && { id: delegation._id, fromName: delegation.fromName, until: delegation.until },
        last: (lastId && last.get(lastId)) || null,
      }
    })
    .sort(byUrgency)
}

/** What the ribbon shows on Today: where the last counted patrol went. */
async function lastPatrols(counters: readonly DutyProgress[]) {
  const ids = counters.flatMap(({ lastPatrolId }) => lastPatrolId ?? [])
  const found: Patrol[] = await patrols.getMany(ids)
  return new Map(
    found.map(({ _id, day, assessment }) => [_id, { patrolId: _id, day, covered: [...assessment.covered] }]),
  )
}
