/** What the clock does about patrols without a last word: counts them as waiting, and ends what nobody explained. */
import { dayOf } from '../../../../domain/calendar/day'
import { done } from '../../../../domain/contract/answer'
import { answeredByClock } from '../../../../domain/patrol/answered'
import { explainableUntil } from '../../../../domain/patrol/explaining'
import { isUndecided, undecidedStatuses, type Patrol } from '../../../../domain/patrol/patrol'
import { daily, walk } from '../../../kit/jobs'
import type { CallContext } from '../../../platform/context'
import { command } from '../../../platform/store'
import { transact } from '../../../platform/transact'
import { countForAll, duesOf } from '../store/dues'
import { patrols } from '../store/patrolRepo'
import { dutyTerms } from '../store/policyRepo'
import { decidePatrol } from './reviewPatrol'

export const settleUndecided = walk({
  name: 'settleUndecided',
  title: '一次巡河没能按期了结说明',
  over: patrols,
  slots: daily,
  where: () => ({ status: command.in(undecidedStatuses) }),
  without: ['assessment'],
  each: async (patrol, { context }) => {
    if (!patrol.awaited) await awaitDecision(context, patrol)
    await endExplaining(context, patrol)
  },
})

/** Stored before waiting was counted: counted now, once. */
async function awaitDecision(context: CallContext, { _id, day, ...seen }: Patrol): Promise<void> {
  const dues = await duesOf({ _id, day, ...seen }, await dutyTerms(day))
  await transact(context, _id, async (transaction) => {
    const patrol = await transaction.get(patrols, _id)
    if (!patrol || patrol.awaited || !isUndecided(patrol.status)) return done(null)
    await transaction.update(patrols, _id, { awaited: true })
    await countForAll(transaction, patrol, dues, { waiting: 1 })
    return done(null)
  })
}

/** A question ends with its period: then it stands as not accepted, and the walker may still explain it once. */
async function endExplaining(context: CallContext, seen: Patrol): Promise<void> {
  if (seen.status !== 'needsExplanation') return
  const terms = await dutyTerms(seen.day)
  if (dayOf(context.now) <= explainableUntil(seen, terms.policy)) return
  const dues = await duesOf(seen, terms)
  await transact(context, seen._id, async (transaction) => {
    const patrol = await transaction.get(patrols, seen._id)
    if (patrol?.status !== 'needsExplanation') return done(null)
    const review = { accepted: false, text: '到期没有说明', by: answeredByClock, at: context.now }
    await decidePatrol(transaction, patrol, { dues, policy: terms.policy }, review)
    return done(null)
  })
}
