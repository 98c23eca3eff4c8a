import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { mayHappen } from '../../../domain/reward/lifecycle'
import type { BoundContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { asReporter } from '../vault'
import { changeReward } from './changeReward'
import { rewardIdOf, rewards } from './rewardRepo'

/** Cash at the office against the receipt code; the audit line says who handed it out. */
export async function payCash({ receipt, rewardId }: ParsedInput<'reward.payCash'>, context: BoundContext) {
  const known = await asReporter(context, null, receipt)
  if (!known.ok) return known
  const { reportId, code } = known.value
  if (rewardIdOf(reportId) !== rewardId) return refused('reward.unknown')
  return transact(context, rewardId, async (transaction) => {
    const reward = await transaction.get(rewards, rewardId)
    if (!reward) return refused('reward.unknown')
    const { now } = context
    if (reward.state === 'paid' && reward.way === 'cash') return done({ amount: reward.amount })
    const next = mayHappen(reward, 'payCash', 'office', now)
    if (!next.ok) return next
    await changeReward(transaction, reward, { ...reward, state: next.value, way: 'cash', paidAt: now }, code)
    return done({ amount: reward.amount })
  })
}
