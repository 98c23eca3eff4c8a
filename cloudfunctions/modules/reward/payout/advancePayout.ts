/**
 * Brings one transfer a step on. Only the very first sending goes out without asking; after that, whatever happened
 * (time-out, crash, unclear answer), WeChat is asked by bill number first, and the same number is sent again only
 * when WeChat says it knows none. So nothing is paid twice and nothing is lost. One that the office has stopped is
 * only asked about.
 */
import type { CallContext } from '../../../platform/context'
import { queryBill, type Bill } from '../../../platform/payment'
import { applyBill, differenceOf } from './applyBill'
import { endStopped } from './endStopped'
import { postpone } from './postpone'
import { payouts, type Payout } from '../store/rewardRepo'
import { send, sendAgain } from './sendPayout'

export async function advancePayout(
  context: CallContext,
  billNo: string,
  occasion: 'first' | 'again',
): Promise<void> {
  const payout = await payouts.get(billNo)
  if (!payout || payout.stage === 'settled') return
  if (occasion === 'first') return send(context, payout)
  const askedAt = Date.now()
  const answer = await queryBill(billNo)
  if (answer.kind === 'bill') {
    return lacksPackage(answer.bill, payout) && !differenceOf(answer.bill, payout, askedAt)
      ? sendAgain(context, billNo, null)
      : applyBill(context, answer.bill)
  }
  // `none` for a bill that was there before contradicts itself: ask again later.
  if (answer.kind !== 'none' || payout.stage !== 'sending') return postpone(context, billNo, { short: false })
  return payout.stop ? endStopped(context, billNo, askedAt) : sendAgain(context, billNo, askedAt)
}

/**
 * Waiting for the person's tap, but the package for it was lost with the answer. WeChat gives it again when the same
 * order is sent again; that makes no second bill. What is stopped shall not be tapped any more.
 */
function lacksPackage({ state }: Bill, { packageInfo, stop }: Payout): boolean {
  return state === 'WAIT_USER_CONFIRM' && packageInfo === null && stop === null
}
