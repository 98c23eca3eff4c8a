/** Who asks as the reporter: known by WeChat, or by the receipt code with limited tries. */
import { dayOf } from '../../../domain/calendar/day'
import { done, refused, type Answer } from '../../../domain/contract/answer'
import { afterCallersWrongTry, afterWrongTry } from '../../../domain/vault/receiptTries'
import type { CallContext } from '../../platform/context'
import { transact, type Transaction } from '../../platform/transact'
import { keyedCode } from '../../platform/keys'
import { fits, readReceipt, type ReceiptDigits, type ReceiptOf } from './receiptCode'
import { reporterCode } from './reporterCode'
import { receipts, receiptTries, reporters } from './vaultRepo'

interface AsReporter {
  readonly reportId: string
  readonly code: string
}

/**
 * Without `receipt` the WeChat identity decides, for reports linked to it. With one the receipt decides, and a given
 * `reportId` must be its own. Refusals: report.unknown, receipt.wrong, receipt.locked; a wrong code and one that was
 * never given out are answered alike. Throws the refusal `vault.unavailable`.
 */
export async function asReporter(
  context: CallContext,
  reportId: string | null,
  receipt: string | undefined,
): Promise<Answer<AsReporter>> {
  if (receipt === undefined) return byWechat(context, reportId)
  const opened = await openReceipt(context, receipt, 'report')
  if (!opened.ok) return opened
  const reporter = await reporters.get(opened.value)
  if (!reporter || (reportId !== null && reportId !== reporter._id)) return refused('report.unknown')
  return done({ reportId: reporter._id, code: reporter.code })
}

/**
 * The id of what a receipt code was given for; wrong tries are counted. Refusals: receipt.wrong, receipt.locked, and
 * report.unknown or complaint.unknown for a code of the other kind.
 */
export async function openReceipt(
  context: CallContext,
  receipt: string,
  of: ReceiptOf,
): Promise<Answer<string>> {
  const digits = readReceipt(receipt)
  return digits ? byReceipt(context, digits, of) : refused('receipt.wrong')
}

async function byWechat({ openid }: CallContext, reportId: string | null): Promise<Answer<AsReporter>> {
  const code = reporterCode(openid)
  const reporter = reportId === null ? null : await reporters.get(reportId)
  if (reporter?.link !== 'wechat' || reporter.code !== code) return refused('report.unknown')
  return done({ reportId: reporter._id, code })
}

async function byReceipt(
  context: CallContext,
  digits: ReceiptDigits,
  of: ReceiptOf,
): Promise<Answer<string>> {
  const stored = await receipts.get(digits.locator)
  const right = await fits(digits, stored)
  // The audit log learns that a receipt was tried, not by whom: the line would tie a person to a report.
  const nobody = { ...context, unnamed: true, action: right ? 'vault.receiptRight' : 'vault.receiptWrong' }
  const counted = await transact(nobody, 'receipt', async (transaction) =>
    done(await count(transaction, context, digits.locator, right)),
  )
  if (!counted.ok) return counted
  if (counted.value !== 'open') return refused(`receipt.${counted.value}`)
  return stored && (stored.of ?? of) === of ? done(stored.reportId) : refused(`${of}.unknown`)
}

/** The verdict and the count are one transaction, so many guesses at once are counted one by one. */
async function count(
  transaction: Transaction,
  { openid, now }: CallContext,
  locator: string,
  right: boolean,
): Promise<'open' | 'wrong' | 'locked'> {
  const ofLocator = triesId(`receipt ${locator}`)
  const ofCaller = triesId(`caller ${openid} ${dayOf(now)}`)
  const none = { wrong: 0, lockedUntil: 0 }
  const atLocator = (await transaction.get(receiptTries, ofLocator)) ?? none
  const byCaller = (await transaction.get(receiptTries, ofCaller)) ?? none
  if (Math.max(atLocator.lockedUntil, byCaller.lockedUntil) > now) return 'locked'
  if (right) {
    if (atLocator.wrong > 0) await transaction.remove(receiptTries, ofLocator)
    return 'open'
  }
  await transaction.set(receiptTries, { _id: ofLocator, ...afterWrongTry(atLocator, now), at: now })
  await transaction.set(receiptTries, {
    _id: ofCaller,
    ...afterCallersWrongTry(byCaller, now),
    at: now,
  })
  return 'wrong'
}

/** One-way, since a locator is half a receipt code and an openid is a person. */
function triesId(of: string): string {
  return keyedCode('tries', of).toString('hex')
}
