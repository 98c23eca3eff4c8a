import { done } from '../../../../domain/contract/answer'
import { rewardPolicy } from '../store/rewardRepo'

/** The rules as everyone may read them. */
export async function rewardRules() {
  const { on, amounts, exceptions, monthlyCap, claimDays } = await rewardPolicy()
  return done({ on, amounts, exceptions: [...exceptions], monthlyCap, claimDays })
}

export async function getRewardPolicy() {
  const { _id, exceptions, ...policy } = await rewardPolicy()
  return done({ policy: { ...policy, exceptions: [...exceptions] } })
}
