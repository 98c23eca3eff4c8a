import { done, refused } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { isOverByNone, standingOf } from '../../../../domain/reward/payout'
import { billNumber, type Reward } from '../../../../domain/reward/reward'
import type { BoundContext } from '../../../platform/context'
import { asReporter } from '../../vault'
import { advancePayout } from '../payout/advancePayout'
import { asClaimable } from './claimTerms'
import { payouts, rewardIdOf, rewards } from '../store/rewardRepo'

/** At the counter: what lies ready for the receipt code that someone brings. Says nothing of who that is. */
export async function lookUpReward({ receipt }: ParsedInput<'reward.lookUp'>, context: BoundContext) {
  const known = await asReporter(context, null, receipt)
  if (!known.ok) return known
  const id = rewardIdOf(known.value.reportId)
  await endIfStopped(id, context)
  const reward = await rewards.get(id)
  if (!reward) return refused('reward.unknown')
  const { _id: rewardId, reachName, category, amount, state } = await asClaimable(reward, context.now)
  const payout = await payoutOf(reward)
  const transfer = payout ? standingOf(payout, context.now) : undefined
  return done({ rewardId, reachName, category, amount, state, transfer })
}

const payoutOf = async (reward: Reward | null) =>
  reward?.state === 'transferring' ? payouts.get(billNumber(reward._id, reward.attempt)) : null

/** Somebody stands there for the cash: a stopped transfer that can end now does not wait for the clock. */
async function endIfStopped(rewardId: string, context: BoundContext): Promise<void> {
  const payout = await payoutOf(await rewards.get(rewardId))
  if (payout && isOverByNone(payout, context.now)) await advancePayout(context, payout._id, 'again')
}
