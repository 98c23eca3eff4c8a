import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { mayHappen } from '../../../domain/reward/lifecycle'
import type { Reward } from '../../../domain/reward/reward'
import type { BoundContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { asReporter } from '../vault'
import { changeReward } from './changeReward'
import { rewardIdOf, rewards } from './rewardRepo'

/** The same hand may tap again when the answer was lost; later it is a second visit. */
const sameTap = 5 * 60_000

/**
 * Cash at the office against the receipt code; the audit line says who handed it out. Paid already is told only to
 * the hand that just paid: anyone else would open the cash box a second time.
 */
export async function payCash({ receipt, rewardId }: ParsedInput<'reward.payCash'>, context: BoundContext) {
  const known = await asReporter(context, null, receipt)
  if (!known.ok) return known
  const { reportId, code } = known.value
  if (rewardIdOf(reportId) !== rewardId) return refused('reward.unknown')
  return transact(context, rewardId, async (transaction) => {
    const reward = await transaction.get(rewards, rewardId)
    if (!reward) return refused('reward.unknown')
    const { now } = context
    const paidBy = context.caller.personId
    const again = reward.way === 'cash' && reward.paidBy === paidBy && now - (reward.paidAt ?? 0) < sameTap
    if (reward.state === 'paid' && again) return done({ amount: reward.amount })
    const next = mayHappen(reward, 'payCash', 'office', now)
    if (!next.ok) return next
    const paid: Reward = { ...reward, state: next.value, way: 'cash', paidAt: now, paidBy, reason: '' }
    await changeReward(transaction, reward, paid, code)
    return done({ amount: reward.amount })
  })
}
