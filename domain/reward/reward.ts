/** A reward (奖励) for a report that proved true, and the payouts (发放) that bring it. Amounts in fen. */
import type { Category, Severity } from '../report/category'

export const rewardStates = [
  'proposed',
  'approvedOnce',
  'claimable',
  'transferring',
  'paid',
  'failed',
  'expired',
  'declined',
] as const
export type RewardState = (typeof rewardStates)[number]

export const rewardStateLabel: Record<RewardState, string> = {
  proposed: '待审批',
  approvedOnce: '待第二人审批',
  claimable: '待领取',
  transferring: '发放中',
  paid: '已发放',
  failed: '发放未成功，可再领',
  expired: '已过期',
  declined: '不予奖励',
}

/** How it reaches the person: WeChat merchant transfer, or cash at the office. */
export const payWays = ['wechat', 'cash'] as const
export type PayWay = (typeof payWays)[number]

export interface Approval {
  readonly personId: string
  readonly name: string
  readonly at: number
}

export interface Reward {
  /** Also the number of its first bill: 28 letters and digits, so that four more count later attempts. */
  readonly _id: string
  readonly reportId: string
  readonly reachName: string
  readonly category: Category
  readonly severity: Severity
  readonly amount: number
  readonly state: RewardState
  readonly proposedAt: number
  readonly approvals: readonly Approval[]
  /** Budget year (YYYY) it counts in, from the second approval on. */
  readonly year: string | null
  /** Month of its reporter (YYYY-MM) it counts in while it is on its way or paid; null otherwise. */
  readonly month: string | null
  readonly expiresAt: number | null
  readonly way: PayWay | null
  /** Transfers begun so far; each failed for good before the next began. */
  readonly attempt: number
  readonly paidAt: number | null
  /** Who of the office handed out the cash. */
  readonly paidBy?: string
  /** Why it was declined or failed, in plain words. */
  readonly reason: string
}

/** The bill of an attempt: the reward's id itself, later ones with their number behind. ≤ 32 characters. */
export function billNumber(rewardId: string, attempt: number): string {
  return attempt <= 1 ? rewardId : `${rewardId}${String(attempt).padStart(2, '0')}`
}

/** Money of the yearly budget is set aside for it. */
export function isReserved(state: RewardState): boolean {
  return state === 'claimable' || state === 'transferring' || state === 'failed'
}
