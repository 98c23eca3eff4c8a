/** What WeChat says of a bill becomes the state of its reward. Said twice or late, it changes nothing more. */
import { done } from '../../../domain/contract/answer'
import { mayHappen } from '../../../domain/reward/lifecycle'
import { billNumber, type Reward } from '../../../domain/reward/reward'
import type { CallContext } from '../../platform/context'
import type { Bill } from '../../platform/payment'
import { transact, type Transaction } from '../../platform/transact'
import { reporterOf } from '../vault'
import { changeReward } from './changeReward'
import { nextAsk } from './nextAsk'
import { payouts, type Payout, rewards } from './rewardRepo'

/** Nothing certain: ask again later. */
export async function postpone(
  context: CallContext,
  billNo: string,
  { short }: { readonly short: boolean },
): Promise<void> {
  await transact(context, billNo, async (transaction) => {
    const payout = await transaction.get(payouts, billNo)
    if (!payout || payout.stage === 'settled') return done(null)
    // A refusal that was overtaken by a later, good answer says nothing of the balance any more.
    await askLater(transaction, context, { ...payout, short: short && payout.stage === 'sending' })
    return done(null)
  })
}

export async function applyBill(context: CallContext, bill: Bill): Promise<void> {
  const outcome = outcomeOf(bill)
  const code = outcome === 'open' ? null : await codeOfReporter(bill.billNo)
  await transact(context, bill.billNo, async (transaction) => {
    const current = await transaction.get(payouts, bill.billNo)
    if (!current || current.stage === 'settled') return done(null)
    if (outcome === 'open') {
      await askLater(transaction, context, underway(current, bill, context.now))
      return done(null)
    }
    await transaction.update(payouts, current._id, settled)
    const now = await transaction.get(rewards, current.rewardId)
    // A reward has one bill at a time: the next begins after this one's end. What is not its bill moves no money.
    if (now && billNumber(now._id, now.attempt) === current._id)
      await changeReward(transaction, now, settle(now, outcome, context.now), code)
    return done(null)
  })
}

/** Looked up before the transaction: vault codes of reporters never change. */
async function codeOfReporter(billNo: string): Promise<string | null> {
  const payout = await payouts.get(billNo)
  const reward = payout && (await rewards.get(payout.rewardId))
  const reporter = reward && (await reporterOf(reward.reportId))
  return reporter?.code ?? null
}

const settled: Partial<Payout> = { stage: 'settled', short: false, packageInfo: null, nextAt: null }

async function askLater(transaction: Transaction, { now, byClock }: CallContext, payout: Payout) {
  const asked = payout.asked + Number(byClock)
  const { _id, ...change } = { ...payout, asked, nextAt: nextAsk(now, { ...payout, asked }) }
  await transaction.update(payouts, _id, change)
}

/** Queries don't tell the package, so the one we know stays while the person can still tap. */
function underway(before: Payout, { state, packageInfo }: Bill, now: number): Payout {
  const known = state === 'WAIT_USER_CONFIRM' ? before.packageInfo : null
  const stage = before.stage === 'underway' ? {} : { stage: 'underway' as const, asked: 0, since: now }
  return { ...before, ...stage, short: false, packageInfo: packageInfo ?? known }
}

function outcomeOf({ state }: Bill): 'paid' | 'failed' | 'open' {
  if (state === 'SUCCESS') return 'paid'
  return state === 'FAIL' || state === 'CANCELLED' ? 'failed' : 'open'
}

/** After a failure there is always this long to claim again, also when the transfer outlived the claim period. */
const daysAfterFailure = 7 * 86_400_000

function settle(reward: Reward, outcome: 'paid' | 'failed', now: number): Reward {
  const next = mayHappen(reward, outcome === 'paid' ? 'settle' : 'fail', 'clock', now)
  if (!next.ok) return reward
  if (outcome === 'paid') return { ...reward, state: next.value, paidAt: now, reason: '' }
  const expiresAt = Math.max(reward.expiresAt ?? 0, now + daysAfterFailure)
  return { ...reward, state: next.value, expiresAt, reason: failedWords }
}

const failedWords = '没有在 24 小时内确认收款，或微信退回了，可以再领一次。'
