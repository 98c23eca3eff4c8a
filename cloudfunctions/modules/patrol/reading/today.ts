/**
 * Today: what the caller owes, nearest deadline first. A few small reads, however many patrols are stored, and at most
 * four trips one after the other: who calls, what concerns the caller, the duties, their last patrols.
 */
import { addDays, dayOf } from '../../../../domain/calendar/day'
import { comingForPerson } from '../../../../domain/coming/coming'
import { done } from '../../../../domain/contract/answer'
import { compelledOn } from '../../../../domain/patrol/compliance'
import { explainableUntil, mayExplain } from '../../../../domain/patrol/explaining'
import { undecidedStatuses, type Patrol } from '../../../../domain/patrol/patrol'
import type { BoundContext } from '../../../platform/context'
import { attendeeOf } from '../../../../domain/training/presence'
import { mayConcern } from '../../../../domain/handover/terms'
import { inForce } from '../../../../domain/register/assignment'
import { command } from '../../../platform/store'
import { comingBetween } from '../../coming'
import { historyOf } from '../../register'
import { dutiesOn } from '../duties/dutiesOn'
import { patrolOnWire } from './patrolOnWire'
import { companionships, delegationsTo, patrols } from '../store/patrolRepo'
import { dutyTerms } from '../store/policyRepo'
import { questionOnWire, questions } from '../store/questionRepo'

export async function today(_input: object, context: BoundContext) {
  const { caller, now } = context
  const day = dayOf(now)
  const [appointed, delegated, terms, waiting, unanswered, answered, asked, coming] = await Promise.all([
    historyOf({ personId: caller.personId }),
    delegationsTo(caller.personId, day),
    dutyTerms(day),
    companionships.readAll({ where: { personId: caller.personId, state: 'waiting' } }),
    patrols.readAll({ where: { personId: caller.personId, status: command.in(undecidedStatuses) } }, 'key'),
    patrols.readAll({ where: { personId: caller.personId, newsUntil: command.gte(day) } }),
    questions.readAll({ where: { personId: caller.personId, answer: null, until: command.gte(day) } }),
    comingBetween(day, addDays(day, 1)),
  ])
  const own = appointed.filter((each) => inForce(each, day))
  const undecided = unanswered.reverse()
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
    news: answered.flatMap(newsOf).sort((a, b) => b.review.at - a.review.at),
    thresholds: policy.thresholds,
    questions: asked.map(questionOnWire),
    photosRequired: compelledOn(policy.compliance, day).photos,
    coming: comingForPerson(coming, attendeeOf(caller.roles)).map(
      ({ id: _id, forWhom: _forWhom, ...line }) => line,
    ),
    handover: mayConcern(appointed, day),
  })
}

function newsOf(patrol: Patrol) {
  const { assignmentId, review } = patrol
  return review
    ? [{ patrol: patrolOnWire(patrol), assignmentId, review, explainable: mayExplain(patrol) }]
    : []
}
