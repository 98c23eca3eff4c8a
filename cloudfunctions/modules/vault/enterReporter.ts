/** Notes who reported, in the transaction of the report, and gives out the receipt code. */
import { Refusal } from '../../platform/refusal'
import type { Ahead, Transaction } from '../../platform/transact'
import { hashSecret, receiptDigits, type ReceiptDigits, type ReceiptOf } from './receiptCode'
import { reporterCode } from './reporterCode'
import { sealDuty } from './duty'
import { seal } from './sealing'
import { sealIdentity } from './sealIdentity'
import { contactPlace, identityVault, type Link, receipts, reporters } from './vaultRepo'

/** With a million receipts, eight locators in a row are taken once in 10^16 reports. */
const mostAttempts = 8

export interface ReporterEntry {
  readonly reportId: string
  readonly openid: string
  readonly link: Link
  readonly staff: boolean
  /** How to reach the reporter, if they said so; empty: not said. */
  readonly contact: string
  readonly now: number
}

const shown = ({ locator, secret }: ReceiptDigits) => ({ receipt: locator + secret })

/**
 * The 16-digit receipt code of a report; the same again for the same reporter. Throws the refusals
 * `vault.unavailable`, and `submission.conflict` when someone else reported it, or the code was given out without a
 * reporter: it is a complaint's. Both roll the transaction back.
 */
export async function enterReporter(
  transaction: Transaction,
  entry: ReporterEntry,
): Promise<{ receipt: string }> {
  const { reportId, openid, link, staff, contact, now } = entry
  const code = reporterCode(openid)
  const before = await transaction.get(reporters, reportId)
  if (before && before.code !== code) throw Refusal.of('submission.conflict')
  const { digits, there } = await receiptPlace(transaction, reportId, 'report')
  if (there && !before) throw Refusal.of('submission.conflict')
  if (!there) await noteReceipt(transaction, reportId, 'report', digits, now)
  if (before) return shown(digits)
  if (link === 'wechat') await sealIdentity(transaction, openid)
  const sealedContact = contact === '' ? null : seal(contact, contactPlace(reportId))
  const sealedDuty = sealDuty(staff, reportId)
  await transaction.set(reporters, { _id: reportId, code, link, sealedDuty, sealedContact, at: now })
  return shown(digits)
}

/** The receipt code of a complaint, of which nothing is kept of who wrote it. One that was given before stays what it is. */
export async function giveComplaintReceipt(
  transaction: Transaction,
  complaintId: string,
  now: number,
): Promise<{ receipt: string }> {
  const asReports = await receiptPlace(transaction, complaintId, 'report')
  if (asReports.there && asReports.there.of === undefined) return shown(asReports.digits)
  const { digits, there } = await receiptPlace(transaction, complaintId, 'complaint')
  if (!there) await noteReceipt(transaction, complaintId, 'complaint', digits, now)
  return shown(digits)
}

async function noteReceipt(
  transaction: Transaction,
  reportId: string,
  of: ReceiptOf,
  digits: ReceiptDigits,
  at: number,
): Promise<void> {
  await transaction.set(receipts, { _id: digits.locator, reportId, of, ...(await hashSecret(digits)), at })
}

/** What `enterReporter` reads as a rule, so that it is read with the rest. */
export function aheadOfReporter(
  { reportId, link }: Pick<ReporterEntry, 'reportId' | 'link'>,
  openid: string,
): Ahead[] {
  const identity: Ahead[] = link === 'wechat' ? [[identityVault, reporterCode(openid)]] : []
  return [[reporters, reportId], [receipts, receiptDigits(reportId, 0).locator], ...identity]
}

/** The first locator that is free, or has the code of this very thing already. */
async function receiptPlace(transaction: Transaction, id: string, of: ReceiptOf) {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const digits = receiptDigits(id, attempt, of)
    const there = await transaction.get(receipts, digits.locator)
    if (!there || (there.reportId === id && (there.of ?? of) === of)) return { digits, there }
  }
  throw new Error('no free receipt locator')
}

/** The receipt code once more, for a repeated submit; null when this openid did not report it. */
export async function receiptAgain(reportId: string, openid: string): Promise<string | null> {
  const reporter = await reporters.get(reportId)
  if (reporter?.code !== reporterCode(openid)) return null
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const digits = receiptDigits(reportId, attempt)
    const stored = await receipts.get(digits.locator)
    if (stored?.reportId === reportId) return digits.locator + digits.secret
  }
  return null
}
