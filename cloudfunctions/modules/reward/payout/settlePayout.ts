/** The end of a transfer, in one transaction with the state of its reward. */
import { endOfDayAfter } from '../../../../domain/calendar/day'
import { mayHappen } from '../../../../domain/reward/lifecycle'
import { billNumber, type Reward } from '../../../../domain/reward/reward'
import type { Transaction } from '../../../platform/transact'
import { reporterOf } from '../../vault'
import { changeReward } from '../store/changeReward'
import { payouts, type Payout, rewards } from '../store/rewardRepo'

export interface PayoutEnd {
  readonly outcome: 'paid' | 'failed'
  /** The reporter's, as `codeOfReporter` knows it. */
  readonly code: string | null
  readonly now: number
}

export async function settlePayout(transaction: Transaction, payout: Payout, end: PayoutEnd): Promise<void> {
  await transaction.update(payouts, payout._id, settled)
  const reward = await transaction.get(rewards, payout.rewardId)
  // A reward has one bill at a time: the next begins after this one's end. What is not its bill moves no money.
  if (reward && billNumber(reward._id, reward.attempt) === payout._id)
    await changeReward(transaction, reward, ended(reward, payout, end), end.code)
}

/** Looked up before the transaction: vault codes of reporters never change. */
export async function codeOfReporter(billNo: string): Promise<string | null> {
  const payout = await payouts.get(billNo)
  const reward = payout && (await rewards.get(payout.rewardId))
  const reporter = reward && (await reporterOf(reward.reportId))
  return reporter?.code ?? null
}

const settled: Partial<Payout> = {
  stage: 'settled',
  short: false,
  packageInfo: null,
  nextAt: null,
  differs: null,
}

/** Days there always are to claim again after a failure, also when the transfer outlived the claim period. */
const daysAfterFailure = 7

function ended(reward: Reward, { stop }: Payout, { outcome, now }: PayoutEnd): Reward {
  const next = mayHappen(reward, outcome === 'paid' ? 'settle' : 'fail', 'clock', now)
  if (!next.ok) return reward
  if (outcome === 'paid') return { ...reward, state: next.value, paidAt: now, reason: '' }
  const expiresAt = Math.max(reward.expiresAt ?? 0, endOfDayAfter(now, daysAfterFailure))
  return { ...reward, state: next.value, month: null, expiresAt, reason: stop ? stoppedWords : failedWords }
}

const failedWords = '没有在 24 小时内确认收款，或微信退回了，可以再领一次。'
const stoppedWords = '河长办停止了这次微信转账，钱没有发出，可以再领一次。'
