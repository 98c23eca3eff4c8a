/**
 * A transfer bill as WeChat tells of it, in answers and in notices.
 * Source: WeChat Pay, 商家转账: 发起转账, 商户单号查询转账单, 商家转账回调通知.
 */
import * as v from 'valibot'

const states = [
  'ACCEPTED',
  'PROCESSING',
  'WAIT_USER_CONFIRM',
  'TRANSFERING',
  'SUCCESS',
  'FAIL',
  'CANCELING',
  'CANCELLED',
] as const

export type BillState = (typeof states)[number]

export interface Bill {
  readonly billNo: string
  readonly state: BillState
  /** Fen. Told by queries and notices, not by the answer to a transfer. */
  readonly amount?: number
  /** Whose money it is and whom it goes to, where that is told. */
  readonly merchantId?: string
  readonly appId?: string
  readonly openid?: string
  readonly scene?: string
  readonly failReason?: string
  /**
   * For wx.requestMerchantTransfer while WAIT_USER_CONFIRM. Told by the answer to a transfer only: who has lost it
   * sends the same order again.
   */
  readonly packageInfo?: string
}

const wire = v.object({
  out_bill_no: v.pipe(v.string(), v.nonEmpty()),
  state: v.picklist(states),
  transfer_amount: v.nullish(v.pipe(v.number(), v.integer())),
  mch_id: v.nullish(v.string()),
  appid: v.nullish(v.string()),
  openid: v.nullish(v.string()),
  transfer_scene_id: v.nullish(v.string()),
  fail_reason: v.nullish(v.string()),
  package_info: v.nullish(v.string()),
})

/** Null when it is no bill, or one in a state that the documents don't know. */
export function billFrom(resource: unknown): Bill | null {
  const read = v.safeParse(wire, resource)
  if (!read.success) return null
  const { out_bill_no: billNo, state, transfer_amount: amount, fail_reason, package_info } = read.output
  return {
    billNo,
    state,
    amount: amount ?? undefined,
    merchantId: read.output.mch_id || undefined,
    appId: read.output.appid || undefined,
    openid: read.output.openid || undefined,
    scene: read.output.transfer_scene_id || undefined,
    failReason: fail_reason || undefined,
    packageInfo: package_info || undefined,
  }
}
