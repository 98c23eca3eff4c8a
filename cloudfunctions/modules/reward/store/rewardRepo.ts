/** Rewards, the money set aside for them, and the transfers that bring them. */
import { createHash } from 'node:crypto'
import type { PayoutFacts } from '../../../../domain/reward/payout'
import { defaultRewardPolicy, type RewardBudget } from '../../../../domain/reward/policy'
import type { Reward } from '../../../../domain/reward/reward'
import { openSetting } from '../../../kit/setting'
import { keyedCode } from '../../../platform/keys'
import { collection, type Stored } from '../../../platform/store'
import type { Sealed } from '../../vault'

export const rewards = collection<Reward>('rewards')
export const rewardBudgets = collection<RewardBudget>('rewardBudgets')
/** Holds for rewards proposed from its saving on. */
export const { read: rewardPolicy, save: saveRewardPolicy } = openSetting('reward', defaultRewardPolicy)

/** One transfer; `_id` is its bill number. */
export interface Payout extends Stored, PayoutFacts {
  readonly rewardId: string
  /** fen */
  readonly amount: number
  /** Who is paid, see `payeeOf`. Never answered to anyone. */
  readonly sealedPayee?: Sealed
  /** The same in plain, until the clock has come to it. */
  readonly payee?: string
  readonly packageInfo: string | null
  /** Questions of the clock in this stage so far; what a phone asks does not make the pauses longer. */
  readonly asked: number
  /** When the clock asks again; null once settled. */
  readonly nextAt: number | null
}

export const payouts = collection<Payout>('payouts')

export const emptyBudget = (year: string): RewardBudget => ({ _id: year, budget: 0, reserved: 0, paid: 0 })

/** One reward a report, known by it; 28 letters and digits, since it is also the number of its first bill. */
export function rewardIdOf(reportId: string): string {
  return `R${createHash('sha256').update(reportId).digest('hex').slice(0, 27)}`
}

/**
 * Until when (ms) a claim that the month's cap put off can be made. `_id` is a keyed code of the reward's id: beside the
 * reward it would say that its reporter got others.
 */
export const putOffs = collection<Stored & { readonly until: number }>('putOffs')

export const putOffId = (rewardId: string) => keyedCode('put off', rewardId).toString('hex')
