/** A transfer bill as the played WeChat Pay keeps it, and as it tells of it. */

export type BillState =
  | 'ACCEPTED'
  | 'PROCESSING'
  | 'WAIT_USER_CONFIRM'
  | 'TRANSFERING'
  | 'SUCCESS'
  | 'FAIL'
  | 'CANCELING'
  | 'CANCELLED'

export interface PlayedBill {
  /** The merchant's number (out_bill_no). */
  billNo: string
  /** WeChat's number (transfer_bill_no). */
  transferBillNo: string
  appId: string
  openid: string
  /** Fen. */
  amount: number
  remark: string
  notifyUrl?: string
  /** The order as it came, without the notice's address; a second one under the same number must be the same. */
  order: string
  state: BillState
  failReason?: string
  packageInfo: string
  /** Epoch milliseconds. */
  createdAt: number
  updatedAt: number
  /** It goes on to another state when the time has passed and the queries were made. */
  waiting?: { until: number; queries: number; next: BillState; failReason?: string }
  /** The payee confirms as soon as one can. */
  confirms?: boolean
}

/** States that nothing follows. */
export const isFinished = ({ state }: PlayedBill) =>
  state === 'SUCCESS' || state === 'FAIL' || state === 'CANCELLED'

/** Whether its money has left the merchant's balance, for good or for now. */
export const takesMoney = ({ state }: PlayedBill) => state !== 'FAIL' && state !== 'CANCELLED'

/** Time as WeChat writes it. */
export const rfc3339 = (at: number) =>
  new Date(at + 8 * 3600_000).toISOString().replace(/\.\d{3}Z$/, '+08:00')

/** Answer to a transfer (发起转账). */
export const asAnswer = (bill: PlayedBill) => ({
  out_bill_no: bill.billNo,
  transfer_bill_no: bill.transferBillNo,
  create_time: rfc3339(bill.createdAt),
  state: bill.state,
  ...(bill.failReason ? { fail_reason: bill.failReason } : {}),
  ...(bill.state === 'WAIT_USER_CONFIRM' ? { package_info: bill.packageInfo } : {}),
})

/** Answer to a query, and content of a notice. */
export const asResource = (bill: PlayedBill, merchantId: string) => ({
  mch_id: merchantId,
  out_bill_no: bill.billNo,
  transfer_bill_no: bill.transferBillNo,
  appid: bill.appId,
  state: bill.state,
  transfer_amount: bill.amount,
  transfer_remark: bill.remark,
  ...(bill.failReason ? { fail_reason: bill.failReason } : {}),
  openid: bill.openid,
  create_time: rfc3339(bill.createdAt),
  update_time: rfc3339(bill.updatedAt),
})
