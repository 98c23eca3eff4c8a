import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { BoundContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { assignments, rememberLatest } from '../register'
import { countAccepted } from './countOnDay'
import { creditCompanions, duesOfCompanions } from './creditCompanions'
import { patrols } from './patrolRepo'
import { dutyTerms } from './policyRepo'
import { credit, periodsOfPatrol } from './progressRepo'

/** The office accepts or rejects; an accepted patrol counts for the duties of all who walked it. */
export async function reviewPatrol(input: ParsedInput<'patrol.review'>, context: BoundContext) {
  const { patrolId, accepted, text } = input
  const seen = await patrols.get(patrolId)
  if (!seen) return refused('patrol.unknown')
  const [assignment, terms] = await Promise.all([assignments.get(seen.assignmentId), dutyTerms(seen.day)])
  const dues = await duesOfCompanions(seen, terms)
  return transact(context, patrolId, async (transaction) => {
    const patrol = await transaction.get(patrols, patrolId)
    if (!patrol) return refused('patrol.unknown')
    if (patrol.review?.accepted === accepted && patrol.review.text === text) return done({})
    if (patrol.status !== 'needsExplanation' && patrol.status !== 'explained') {
      return refused('patrol.notAwaitingReview')
    }
    const review = { accepted, text, by: context.caller.name, at: context.now }
    await transaction.update(patrols, patrolId, { status: accepted ? 'accepted' : 'rejected', review })
    if (accepted) {
      if (assignment)
        await credit(transaction, patrol, assignment, periodsOfPatrol(patrol, assignment, terms))
      await creditCompanions(transaction, patrol, dues)
      await countAccepted(transaction, patrol)
      await rememberLatest(transaction, patrol)
    }
    return done({})
  })
}
