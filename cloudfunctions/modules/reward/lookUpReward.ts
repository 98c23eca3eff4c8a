import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { BoundContext } from '../../platform/context'
import { asReporter } from '../vault'
import { rewardIdOf, rewards } from './rewardRepo'

/** At the counter: what lies ready for the receipt code that someone brings. Says nothing of who that is. */
export async function lookUpReward({ receipt }: ParsedInput<'reward.lookUp'>, context: BoundContext) {
  const known = await asReporter(context, null, receipt)
  if (!known.ok) return known
  const reward = await rewards.get(rewardIdOf(known.value.reportId))
  if (!reward) return refused('reward.unknown')
  const { _id: rewardId, reachName, category, amount, state } = reward
  return done({ rewardId, reachName, category, amount, state })
}
