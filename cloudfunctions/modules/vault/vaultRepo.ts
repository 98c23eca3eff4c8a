/** What the vault keeps, apart from the reports: reports hold no reference to any of it. */
import type { ReceiptTries } from '../../../domain/vault/receiptTries'
import type { Unsealing } from '../../../domain/vault/unsealing'
import { collection, type Stored } from '../../platform/store'
import type { ReceiptOf } from './receiptCode'
import type { Sealed } from './sealing'

/** `wechat`: the reporter follows it in WeChat. `receipt`: nothing ties it to WeChat, so no identity is sealed. */
export type Link = 'wechat' | 'receipt'

/** `_id` is the report's. */
export interface Reporter extends Stored {
  readonly code: string
  readonly link: Link
  /** `onDuty` or `others`, of one length: whether the reporter was on duty, which only the claim asks. */
  readonly sealedDuty: Sealed
  /** The same in plain words, as it was stored until November 2026; `sealDuties` takes it away. */
  readonly staff?: boolean
  readonly sealedContact: Sealed | null
  readonly at: number
}

export const reporters = collection<Reporter>('reporters')

/** A sealed openid; `_id` is its reporter code. */
export interface SealedIdentity extends Stored {
  readonly sealed: Sealed
  /** When the system last opened it; 0: never. */
  readonly openedAt: number
}

export const identityVault = collection<SealedIdentity>('identityVault')

/** `_id` is the locator, the first 8 digits; of the other 8 there is only a salted, peppered scrypt hash. */
export interface StoredReceipt extends Stored {
  /** Or the complaint's. */
  readonly reportId: string
  /** Not noted until December 2026: then it is whatever has this id. */
  readonly of?: ReceiptOf
  readonly salt: string
  readonly hash: string
  readonly at: number
}

export const receipts = collection<StoredReceipt>('receipts')

/**
 * Wrong tries, by a one-way code of the locator (`lockedUntil` counts) or of caller and day (`wrong` counts). Apart
 * from the receipts, so that an unknown locator is counted and locked like a known one.
 */
export interface StoredTries extends Stored, ReceiptTries {
  readonly at: number
}

export const receiptTries = collection<StoredTries>('receiptTries')

export const unsealings = collection<Unsealing>('unsealings')

/** Where a sealed value belongs (see `seal`). */
export const identityPlace = (code: string) => `identity ${code}`
export const dutyPlace = (reportId: string) => `duty ${reportId}`
export const contactPlace = (reportId: string) => `contact ${reportId}`
