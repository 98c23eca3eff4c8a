import { done, refused } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { newsUntil } from '../../../../domain/patrol/answered'
import type { DutyPolicy } from '../../../../domain/patrol/dutyPolicy'
import { isUndecided, type Patrol, type PatrolReview } from '../../../../domain/patrol/patrol'
import { masked } from '../../../../domain/report/maskNumbers'
import type { BoundContext } from '../../../platform/context'
import { transact, type Transaction } from '../../../platform/transact'
import { rememberLatest } from '../../register'
import { countAccepted } from '../store/countOnDay'
import { countForAll, duesOf, type Due } from '../store/dues'
import { actedForWalker } from '../filing/forWalker'
import { tookPart } from './mayOnPatrol'
import { patrols } from '../store/patrolRepo'
import { dutyTerms } from '../store/policyRepo'

/** The office accepts or rejects; an accepted patrol counts for the duties of all who walked it. */
export async function reviewPatrol(input: ParsedInput<'patrol.review'>, context: BoundContext) {
  const { patrolId, accepted } = input
  const text = masked(input.text)
  const seen = await patrols.get(patrolId)
  if (!seen) return refused('patrol.unknown')
  if (tookPart(seen, context.caller) || (await actedForWalker(seen, context)))
    return refused('identity.otherNeeded')
  const terms = await dutyTerms(seen.day)
  const dues = await duesOf(seen, terms)
  return transact(context, patrolId, async (transaction) => {
    const patrol = await transaction.get(patrols, patrolId)
    if (!patrol) return refused('patrol.unknown')
    if (patrol.review?.accepted === accepted && patrol.review.text === text) return done({})
    if (!isUndecided(patrol.status)) return refused('patrol.notAwaitingReview')
    const review = { accepted, text, by: context.caller.name, at: context.now }
    await decidePatrol(transaction, patrol, { dues, policy: terms.policy }, review)
    return done({})
  })
}

/** The last word on an undecided patrol, with all that it changes. */
export async function decidePatrol(
  transaction: Transaction,
  patrol: Patrol,
  { dues, policy }: { readonly dues: readonly Due[]; readonly policy: DutyPolicy },
  review: PatrolReview,
): Promise<void> {
  const { accepted } = review
  const status = accepted ? ('accepted' as const) : ('rejected' as const)
  const news = { newsUntil: newsUntil(patrol, review, policy) }
  await transaction.update(patrols, patrol._id, { status, review, awaited: false, ...news })
  const waited = patrol.awaited ? ({ waiting: -1 } as const) : {}
  await countForAll(transaction, patrol, dues, accepted ? { done: 1, ...waited } : waited)
  if (!accepted) return
  await countAccepted(transaction, patrol)
  await rememberLatest(transaction, patrol)
}
