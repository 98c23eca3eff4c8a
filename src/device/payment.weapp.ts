/**
 * WeChat's own sheet on which a person accepts a transfer (pay.weixin.qq.com/doc/v3/merchant/4012716430). Taro does
 * not know it yet.
 */
import type { ConfirmationOutcome, TransferConfirmation } from './paymentShape'

declare const wx: {
  canIUse(name: string): boolean
  requestMerchantTransfer(
    options: TransferConfirmation & { success(): void; fail(error: { errMsg?: string }): void },
  ): void
}

export function confirmTransfer(transfer: TransferConfirmation): Promise<ConfirmationOutcome> {
  if (!wx.canIUse('requestMerchantTransfer')) return Promise.resolve('unsupported')
  return new Promise((resolve) => {
    wx.requestMerchantTransfer({
      ...transfer,
      success: () => resolve('confirmed'),
      fail: ({ errMsg = '' }) => resolve(/cancel/i.test(errMsg) ? 'cancelled' : 'unclear'),
    })
  })
}
