/** Today: what the caller owes, nearest deadline first. A few small reads, however many patrols are stored. */
import { dayOf } from '../../../domain/calendar/day'
import { done } from '../../../domain/contract/answer'
import { explainableUntil } from '../../../domain/patrol/explaining'
import { undecidedStatuses, type Delegation } from '../../../domain/patrol/patrol'
import { inForce } from '../../../domain/register/assignment'
import type { BoundContext } from '../../platform/context'
import { command } from '../../platform/store'
import { assignments, assignmentsOf } from '../register'
import { dutiesOn, type Task } from './dutiesOn'
import { patrolOnWire } from './patrolOnWire'
import { companionships, delegationsTo, patrols } from './patrolRepo'
import { dutyTerms } from './policyRepo'

/** More than these are on the history page. */
const shownAtMost = 20

export async function today(_input: object, context: BoundContext) {
  const { caller, now } = context
  const day = dayOf(now)
  const [own, delegated, terms, waiting, undecided] = await Promise.all([
    assignmentsOf(caller.personId, day),
    delegationsTo(caller.personId, day),
    dutyTerms(day),
    companionships.read({ where: { personId: caller.personId, state: 'waiting' }, limit: shownAtMost }),
    patrols.read({
      where: { personId: caller.personId, status: command.in(undecidedStatuses) },
      order: [['key', 'desc']],
      limit: shownAtMost,
    }),
  ])
  const tasks = [
    ...own.map((assignment) => ({ assignment, delegation: null })),
    ...(await handedOver(delegated, day)),
  ]
  const { policy } = terms
  return done({
    now,
    day,
    duties: await dutiesOn(day, tasks, terms, undecided),
    invitations: waiting.map(({ patrolId, fromName, reachName, day }) => ({
      patrolId,
      fromName,
      reachName,
      day,
    })),
    toExplain: undecided
      .filter((patrol) => patrol.status === 'needsExplanation' && day <= explainableUntil(patrol, policy))
      .map(patrolOnWire),
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
