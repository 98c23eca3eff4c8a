/** Rewards as the functions and other modules see them. */
import { approveReward } from './deciding/approveReward'
import { checkReward } from './claiming/checkReward'
import { claimReward } from './claiming/claimReward'
import { forgetPutOffs } from './claiming/claimTerms'
import { declineReward } from './deciding/declineReward'
import { expireRewards } from './claiming/expireRewards'
import { listRewards } from './deciding/listRewards'
import { lookUpReward } from './claiming/lookUpReward'
import { carryMonths } from './claiming/months'
import { payCash } from './claiming/payCash'
import { sealPayees } from './payout/payee'
import { reconcilePayouts } from './payout/reconcilePayouts'
import { releaseMonths } from './claiming/releaseMonths'
import { rewardOverview } from './deciding/rewardOverview'
import { stopTransfer } from './payout/stopTransfer'
import { getRewardPolicy, rewardRules } from './deciding/rewardRules'
import { saveRewardBudget } from './deciding/saveRewardBudget'
import { saveRewardPolicy } from './store/rewardRepo'

export { rewardFacts } from './facts'
export { rewardMoney } from './deciding/rewardOverview'
export { rewards } from './store/rewardRepo'
export { applyBill } from './payout/applyBill'
export { rewardProposer } from './deciding/proposeReward'
export { rewardForReporter, rewardsOf } from './claiming/rewardForReporter'

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
