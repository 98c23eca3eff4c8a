/** What WeChat says of a bill becomes the state of its reward. Said twice or late, it changes nothing more. */
import { done } from '../../../domain/contract/answer'
import { mayHappen } from '../../../domain/reward/lifecycle'
import type { Reward } from '../../../domain/reward/reward'
import type { CallContext } from '../../platform/context'
import type { Bill } from '../../platform/payment'
import { transact } from '../../platform/transact'
import { reporterOf } from '../vault'
import { changeReward } from './changeReward'
import { payouts, type Payout, rewards } from './rewardRepo'

const minute = 60_000
/** Pauses between questions of the clock grow to six hours; WeChat answers by bill number for 30 days. */
const longest = 6 * 60 * minute

const nextAsk = (now: number, asked: number) => now + Math.min(longest, 5 * minute * 2 ** asked)

/** Nothing certain: ask again later. */
export async function postpone(
  context: CallContext,
  billNo: string,
  { short }: { readonly short: boolean },
): Promise<void> {
  await transact(context, billNo, async (transaction) => {
    const payout = await transaction.get(payouts, billNo)
    if (!payout || payout.stage === 'settled') return done(null)
    const asked = payout.asked + 1
    await transaction.update(payouts, billNo, { short, asked, nextAt: nextAsk(context.now, asked) })
    return done(null)
  })
}

export async function applyBill(context: CallContext, bill: Bill): Promise<void> {
  const payout = await payouts.get(bill.billNo)
  const reward = payout && (await rewards.get(payout.rewardId))
  const reporter = reward && (await reporterOf(reward.reportId))
  if (!reporter) return
  await transact(context, bill.billNo, async (transaction) => {
    const now = await transaction.get(payouts, bill.billNo)
    if (!now || now.stage === 'settled') return done(null)
    const outcome = outcomeOf(bill)
    if (outcome === 'open') {
      const packageInfo = bill.packageInfo ?? (bill.state === 'WAIT_USER_CONFIRM' ? now.packageInfo : null)
      const asked = now.asked + 1
      const nextAt = nextAsk(context.now, asked)
      await transaction.update(payouts, now._id, {
        stage: 'underway',
        short: false,
        packageInfo,
        asked,
        nextAt,
      })
      return done(null)
    }
    await transaction.update(payouts, now._id, settled)
    const current = await transaction.get(rewards, now.rewardId)
    if (current)
      await changeReward(transaction, current, settle(current, outcome, context.now), reporter.code)
    return done(null)
  })
}

const settled: Partial<Payout> = { stage: 'settled', short: false, packageInfo: null, nextAt: null }

function outcomeOf({ state }: Bill): 'paid' | 'failed' | 'open' {
  if (state === 'SUCCESS') return 'paid'
  return state === 'FAIL' || state === 'CANCELLED' ? 'failed' : 'open'
}

function settle(reward: Reward, outcome: 'paid' | 'failed', now: number): Reward {
  const next = mayHappen(reward, outcome === 'paid' ? 'settle' : 'fail', 'clock', now)
  if (!next.ok) return reward
  if (outcome === 'paid') return { ...reward, state: next.value, paidAt: now, reason: '' }
  return { ...reward, state: next.value, reason: failedWords }
}

const failedWords = '没有在 24 小时内确认收款，或微信退回了，可以再领一次。'
