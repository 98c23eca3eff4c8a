import { done, refused } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { monthOf } from '../../../../domain/reward/claim'
import { mayHappen } from '../../../../domain/reward/lifecycle'
import type { BoundContext } from '../../../platform/context'
import { transact } from '../../../platform/transact'
import { asReporter, notOwnReport, reportedOnDuty } from '../../vault'
import { changeReward } from '../store/changeReward'
import { asClaimable, claimTerms, putOff } from './claimTerms'
import { rewardIdOf, rewards } from '../store/rewardRepo'

/** The same hand may tap again when the answer was lost; later it is a second visit. */
const sameTap = 5 * 60_000

/**
 * Cash at the office against the receipt code; the audit line says who handed it out. Paid already is told only to
 * the hand that just paid: anyone else would open the cash box a second time. Why something cannot be paid to this
 * reporter is not for the counter: it refers to the claim on the reporter's own phone.
 */
export async function payCash({ receipt, rewardId }: ParsedInput<'reward.payCash'>, context: BoundContext) {
  const known = await asReporter(context, null, receipt)
  if (!known.ok) return known
  const { reportId, code } = known.value
  if (rewardIdOf(reportId) !== rewardId) return refused('reward.unknown')
  const other = await notOwnReport(context, reportId)
  if (!other.ok) return other
  const { now } = context
  const onDuty = await reportedOnDuty(reportId)
  const allowed = await claimTerms(code, now)
  const answer = await transact(context, rewardId, async (transaction) => {
    const reward = await transaction.get(rewards, rewardId)
    if (!reward) return refused('reward.unknown')
    const paidBy = context.caller.personId
    const again = reward.way === 'cash' && reward.paidBy === paidBy && now - (reward.paidAt ?? 0) < sameTap
    if (reward.state === 'paid' && again) return done({ amount: reward.amount })
    const next = mayHappen(await asClaimable(reward, now, transaction), 'payCash', 'office', now)
    if (!next.ok) return next
    if (onDuty) return refused('reward.askOnPhone')
    const fits = await allowed(transaction, reward)
    if (!fits.ok) return fits
    const handedOut = { state: next.value, way: 'cash', month: monthOf(now), paidAt: now, paidBy } as const
    await changeReward(transaction, reward, { ...reward, ...handedOut, reason: '' }, code)
    return done({ amount: reward.amount })
  })
  if (answer.ok || answer.problem.code !== 'reward.capReached') return answer
  await putOff(context, rewardId)
  return refused('reward.askOnPhone')
}
