import { done, refused } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { mayHappen } from '../../../../domain/reward/lifecycle'
import type { BoundContext } from '../../../platform/context'
import { transact } from '../../../platform/transact'
import { notOwnReport } from '../../vault'
import { rewards } from '../store/rewardRepo'

/** No reward, with the reason on record; nothing was set aside yet. */
export async function declineReward(
  { rewardId, text }: ParsedInput<'reward.decline'>,
  context: BoundContext,
) {
  const found = await rewards.get(rewardId)
  if (!found) return refused('reward.unknown')
  const allowed = await notOwnReport(context, found.reportId)
  if (!allowed.ok) return allowed
  return transact(context, rewardId, async (transaction) => {
    const reward = await transaction.get(rewards, rewardId)
    if (!reward) return refused('reward.unknown')
    const next = mayHappen(reward, 'decline', 'office', context.now)
    if (!next.ok) return next
    await transaction.set(rewards, { ...reward, state: next.value, reason: text })
    return done({})
  })
}
