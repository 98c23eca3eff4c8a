/** Rewards as the functions and other modules see them. */
import { approveReward } from './approveReward'
import { checkReward } from './checkReward'
import { claimReward } from './claimReward'
import { forgetPutOffs } from './claimTerms'
import { declineReward } from './declineReward'
import { expireRewards } from './expireRewards'
import { listRewards } from './listRewards'
import { lookUpReward } from './lookUpReward'
import { carryMonths } from './months'
import { payCash } from './payCash'
import { sealPayees } from './payee'
import { reconcilePayouts } from './reconcilePayouts'
import { releaseMonths } from './releaseMonths'
import { rewardOverview } from './rewardOverview'
import { stopTransfer } from './stopTransfer'
import { getRewardPolicy, rewardRules } from './rewardRules'
import { saveRewardBudget } from './saveRewardBudget'
import { saveRewardPolicy } from './rewardRepo'

export { rewardFacts } from './facts'
export { rewardMoney } from './rewardOverview'
export { rewards } from './rewardRepo'
export { applyBill } from './applyBill'
export { rewardProposer } from './proposeReward'
export { rewardForReporter, rewardsOf } from './rewardForReporter'

export const rewardJobs = [
  reconcilePayouts,
  expireRewards,
  releaseMonths,
  carryMonths,
  forgetPutOffs,
  sealPayees,
]

export const rewardHandlers = {
  'reward.rules': rewardRules,
  'reward.claim': claimReward,
  'reward.check': checkReward,
  'reward.list': listRewards,
  'reward.overview': rewardOverview,
  'reward.approve': approveReward,
  'reward.decline': declineReward,
  'reward.stopTransfer': stopTransfer,
  'reward.lookUp': lookUpReward,
  'reward.payCash': payCash,
  'reward.getPolicy': getRewardPolicy,
  'reward.savePolicy': saveRewardPolicy,
  'reward.saveBudget': saveRewardBudget,
}
