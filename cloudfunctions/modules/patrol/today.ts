/**
 * Today: what the caller owes, nearest deadline first. A few small reads, however many patrols are stored, and at most
 * four trips one after the other: who calls, what concerns the caller, the duties, their last patrols.
 */
import { dayOf } from '../../../domain/calendar/day'
import { done } from '../../../domain/contract/answer'
import { explainableUntil } from '../../../domain/patrol/explaining'
import { undecidedStatuses } from '../../../domain/patrol/patrol'
import type { BoundContext } from '../../platform/context'
import { command } from '../../platform/store'
import { assignmentsOf } from '../register'
import { dutiesOn } from './dutiesOn'
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
  const { policy } = terms
  return done({
    now,
    day,
    duties: await dutiesOn(day, { own, delegated }, terms, undecided),
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
