/**
 * The life cycle of a reward as one table: command → from which states, who, where to. Two different people of the
 * office approve; money moves only between `claimable` and `paid`.
 */
import { dayOf, endOfDayAfter, lastDayOf } from '../calendar/day'
import { done, refused, type Answer } from '../contract/answer'
import { against, lifeCycleOf } from '../lifecycle/lifecycle'
import type { RewardBudget, RewardPolicy } from './policy'
import { leftOf } from './policy'
import { type Approval, isReserved, type Reward, type RewardState } from './reward'

export type RewardPart = 'office' | 'reporter' | 'clock'

export const rewardLifecycle = lifeCycleOf<RewardState, RewardPart>()({
  approve: { from: ['proposed'], by: ['office'], to: 'approvedOnce' },
  approveSecond: { from: ['approvedOnce'], by: ['office'], to: 'claimable' },
  decline: { from: ['proposed', 'approvedOnce'], by: ['office'], to: 'declined' },
  claim: { from: ['claimable', 'failed'], by: ['reporter'], to: 'transferring' },
  payCash: { from: ['claimable', 'failed'], by: ['office'], to: 'paid' },
  stop: { from: ['transferring'], by: ['office'], to: null },
  settle: { from: ['transferring'], by: ['clock'], to: 'paid' },
  fail: { from: ['transferring'], by: ['clock'], to: 'failed' },
  expire: { from: ['claimable', 'failed'], by: ['clock'], to: 'expired' },
})
export type RewardCommand = keyof typeof rewardLifecycle

/** Whether the table lets it happen; expiry ends what a person may do, not what is already on its way. */
export function mayHappen(
  reward: Reward,
  command: RewardCommand,
  part: RewardPart,
  now: number,
): Answer<RewardState> {
  const step = rewardLifecycle[command]
  const hurdle = against(step, reward.state, [part])
  if (hurdle) return refused(hurdle === 'part' ? 'identity.forbidden' : 'reward.stateMoved')
  const over = reward.expiresAt !== null && hasRunOut(reward.expiresAt, now)
  if ((command === 'claim' || command === 'payCash') && over) return refused('reward.expired')
  if (command === 'expire' && !over) return refused('reward.stateMoved')
  return done(step.to ?? reward.state)
}

/** The whole day is told as the last one, also of what ends within it: until November 2026 it did, at the hour of the approval. */
const hasRunOut = (expiresAt: number, now: number) => dayOf(now) > lastDayOf(expiresAt)

/**
 * What an approval makes of a reward; the second one sets money aside, or says why there is none. Whose it is plays no
 * part: duty and the month's cap are asked about at the claim (docs/decisions/vault.md).
 */
export function approve(
  reward: Reward,
  approval: Approval,
  terms: {
    readonly policy: Pick<RewardPolicy, 'claimDays'>
    readonly budget: RewardBudget
    /** Budget year, YYYY. */
    readonly year: string
  },
): Answer<Reward> {
  const second = reward.state === 'approvedOnce'
  const next = mayHappen(reward, second ? 'approveSecond' : 'approve', 'office', approval.at)
  if (!next.ok) return next
  if (reward.approvals.some(({ personId }) => personId === approval.personId))
    return refused('reward.sameApprover')
  const approvals = [...reward.approvals, approval]
  if (!second) return done({ ...reward, state: next.value, approvals })
  if (reward.amount > leftOf(terms.budget)) return refused('reward.budgetSpent')
  const expiresAt = endOfDayAfter(approval.at, terms.policy.claimDays)
  return done({ ...reward, state: next.value, approvals, year: terms.year, expiresAt })
}

/** How budget figures move when a reward goes from one state to another. */
export function moved(
  budget: RewardBudget,
  before: RewardState,
  after: RewardState,
  amount: number,
): RewardBudget {
  const reserve = Number(isReserved(after)) - Number(isReserved(before))
  const pay = Number(after === 'paid') - Number(before === 'paid')
  return { ...budget, reserved: budget.reserved + reserve * amount, paid: budget.paid + pay * amount }
}
