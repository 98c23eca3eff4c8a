/**
 * Sends the order of a transfer. Each sending is recorded first, in the transaction that also sees whether the office
 * has stopped it; so after a stop nothing is sent, and it is known until when something sent before can arrive.
 */
import { done } from '../../../../domain/contract/answer'
import { noneIsCertain, sendingWithin } from '../../../../domain/reward/payout'
import type { CallContext } from '../../../platform/context'
import { queryBill, transfer } from '../../../platform/payment'
import { transact } from '../../../platform/transact'
import { openIdentity } from '../../vault'
import { applyBill } from './applyBill'
import { payeeOf } from './payee'
import { postpone } from './postpone'
import { payouts, type Payout } from '../store/rewardRepo'

const remark = '河长制有奖举报'

/** `noneAt`: WeChat was asked then and knew no such bill. */
export async function sendAgain(context: CallContext, billNo: string, noneAt: number | null): Promise<void> {
  const recorded = await transact(context, billNo, async (transaction) => {
    const payout = await transaction.get(payouts, billNo)
    if (!payout || payout.stage === 'settled' || payout.stop) return done(null)
    const times = {
      sentAt: Math.max(payout.sentAt, Date.now()),
      noneAt: noneAt !== null && noneIsCertain(payout, noneAt) ? noneAt : payout.noneAt,
    }
    await transaction.update(payouts, billNo, times)
    return done({ ...payout, ...times })
  })
  if (recorded.ok && recorded.value) await send(context, recorded.value)
}

/** Only what was just recorded as sent: by `sendAgain`, or as a new transfer. */
export async function send(context: CallContext, payout: Payout): Promise<void> {
  const { _id: billNo, rewardId, amount, sentAt } = payout
  const openid = await openIdentity(context, payeeOf(payout), 'payout', rewardId)
  // After so long the record no longer says when it was sent.
  const late = Date.now() - sentAt > sendingWithin
  if (openid === null || late) return postpone(context, billNo, { short: false })
  const answer = await transfer({ billNo, openid, amount, remark })
  // The answer to an order names no amount; that it is paid is believed only with one.
  const unnamed = answer.kind === 'bill' && answer.bill.state === 'SUCCESS'
  if (answer.kind === 'bill' && !unnamed) return applyBill(context, answer.bill)
  if (answer.kind === 'exists' || unnamed) return look(context, billNo)
  // Refused or unclear: the money has not moved as far as we know, and asking later is always safe.
  const short = answer.kind === 'refused' && answer.reason === 'insufficientBalance'
  return postpone(context, billNo, { short })
}

async function look(context: CallContext, billNo: string): Promise<void> {
  const answer = await queryBill(billNo)
  return answer.kind === 'bill'
    ? applyBill(context, answer.bill)
    : postpone(context, billNo, { short: false })
}
