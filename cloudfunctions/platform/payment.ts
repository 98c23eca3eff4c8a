/**
 * Paying people by WeChat merchant transfer (商家转账, user confirmation mode). A bill number stands for one payment
 * for ever; how unclear answers are survived is told in docs/decisions/payout.md.
 * Source: WeChat Pay APIv3, POST /v3/fund-app/mch-transfer/transfer-bills and GET …/out-bill-no/{out_bill_no};
 * 行政补贴 (scene 1002).
 */
import { type QueryAnswer, queryAnswer, type TransferAnswer, transferAnswer } from './payment/answers'
import { getBill, postTransfer } from './payment/ask'
import { settings, type Settings } from './payment/settings'

export type { QueryAnswer, TransferAnswer } from './payment/answers'
export type { Bill, BillState } from './payment/bill'
export { readNotice } from './payment/notice'

export interface TransferOrder {
  /** 1–32 letters and digits. */
  readonly billNo: string
  /** The payee. */
  readonly openid: string
  /** Fen, from 10 to below 200,000 (from there on the payee's real name would be needed). */
  readonly amount: number
  /** The payee reads it; 1–32 characters. */
  readonly remark: string
}

/** 行政补贴, shown as 行政奖励. */
export const transferScene = '1002'

const leastAmount = 10
const amountNeedingName = 200_000

/** Whether an amount (fen) can be transferred without the payee's real name. */
export const transferable = (amount: number) =>
  Number.isInteger(amount) && amount >= leastAmount && amount < amountNeedingName

const isPossible = ({ billNo, openid, amount, remark }: TransferOrder) =>
  /^[0-9A-Za-z]{1,32}$/.test(billNo) &&
  openid !== '' &&
  transferable(amount) &&
  remark.length >= 1 &&
  remark.length <= 32

/** The same order must become the same bytes each time, or WeChat takes it for another under the same number. */
const requestOf = ({ billNo, openid, amount, remark }: TransferOrder, { appId, notifyUrl }: Settings) => ({
  appid: appId,
  out_bill_no: billNo,
  transfer_scene_id: transferScene,
  openid,
  transfer_amount: amount,
  transfer_remark: remark,
  notify_url: notifyUrl,
  user_recv_perception: '行政奖励',
  transfer_scene_report_infos: [{ info_type: '补贴类型', info_content: remark }],
})

/**
 * Asks WeChat to prepare a payment that the payee then confirms. Sending the same order again makes no second bill and
 * answers the state of the first. `refused` speaks of this request: after an unclear one, query first.
 */
export async function transfer(order: TransferOrder): Promise<TransferAnswer> {
  const given = settings()
  if (!given) return { kind: 'refused', reason: 'unconfigured' }
  if (!isPossible(order)) return { kind: 'refused', reason: 'parameters' }
  const answer = transferAnswer(await postTransfer(given, requestOf(order, given)), order.billNo)
  if (answer !== 'ambiguous') return answer
  const found = await queryBill(order.billNo)
  if (found.kind === 'bill') return { kind: 'exists' }
  return found.kind === 'none' ? { kind: 'refused', reason: 'notAllowed' } : { kind: 'unclear' }
}

/**
 * How a bill stands. `none`: WeChat knows no such bill of the last 30 days at this moment; a request still under way
 * can make it yet, for at most 5 minutes after it was signed.
 */
export async function queryBill(billNo: string): Promise<QueryAnswer> {
  const given = settings()
  if (!given) return { kind: 'refused', reason: 'unconfigured' }
  return queryAnswer(await getBill(given, billNo), billNo)
}

/** What the phone needs for wx.requestMerchantTransfer; null while payments are not set up. */
export function merchant(): { mchId: string; appId: string } | null {
  const given = settings()
  return given && { mchId: given.merchantId, appId: given.appId }
}
