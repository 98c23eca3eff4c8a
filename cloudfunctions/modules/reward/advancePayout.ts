/**
 * Brings one transfer a step on. Only the very first sending goes out without asking; after that, whatever happened
 * (time-out, crash, unclear answer), WeChat is asked by bill number first, and the same number is sent again only
 * when WeChat says it knows none. So nothing is paid twice and nothing is lost.
 */
import type { CallContext } from '../../platform/context'
import { queryBill, transfer, type Bill } from '../../platform/payment'
import { openIdentity } from '../vault'
import { applyBill, postpone } from './applyBill'
import { payouts, type Payout } from './rewardRepo'

const remark = '河长制有奖举报'

export async function advancePayout(
  context: CallContext,
  billNo: string,
  occasion: 'first' | 'again',
): Promise<void> {
  const payout = await payouts.get(billNo)
  if (!payout || payout.stage === 'settled') return
  if (occasion === 'first') return send(context, payout)
  const answer = await queryBill(billNo)
  if (answer.kind === 'bill' && !lacksPackage(answer.bill, payout)) return applyBill(context, answer.bill)
  if (answer.kind === 'bill') return send(context, payout)
  if (answer.kind === 'none' && payout.stage === 'sending') return send(context, payout)
  // `none` for a bill that was there before contradicts itself: ask again later.
  return postpone(context, billNo, { short: false })
}

/**
 * Waiting for the person's tap, but the package for it was lost with the answer. WeChat gives it again when the same
 * order is sent again; that makes no second bill.
 */
function lacksPackage({ state }: Bill, { packageInfo }: Payout): boolean {
  return state === 'WAIT_USER_CONFIRM' && packageInfo === null
}

async function send(context: CallContext, { _id: billNo, rewardId, amount, payee }: Payout): Promise<void> {
  const openid = await openIdentity(context, payee, 'payout', rewardId)
  if (openid === null) return postpone(context, billNo, { short: false })
  const answer = await transfer({ billNo, openid, amount, remark })
  if (answer.kind === 'bill') return applyBill(context, answer.bill)
  if (answer.kind === 'exists') return again(context, billNo)
  // Refused or unclear: the money has not moved as far as we know, and asking later is always safe.
  const short = answer.kind === 'refused' && answer.reason === 'insufficientBalance'
  return postpone(context, billNo, { short })
}

async function again(context: CallContext, billNo: string): Promise<void> {
  const answer = await queryBill(billNo)
  const bill: Bill | null = answer.kind === 'bill' ? answer.bill : null
  return bill ? applyBill(context, bill) : postpone(context, billNo, { short: false })
}
