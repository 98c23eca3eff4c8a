/** What the phone does with a transfer that waits for the person's word. `payment.{weapp,h5}.ts` do it. */

/** From `reward.claim`: what WeChat's sheet wants to know. */
export interface TransferConfirmation {
  readonly mchId: string
  readonly appId: string
  readonly package: string
}

/**
 * confirmed: the person said yes, which is no proof of payment · cancelled: said no · unsupported: this WeChat is
 * too old · unclear: anything else. Whatever it is, the cloud is asked next.
 */
export type ConfirmationOutcome = 'confirmed' | 'cancelled' | 'unsupported' | 'unclear'
