/**
 * What WeChat says of a bill becomes the state of its reward. Said twice or late, it changes nothing more. A bill that
 * is not the one we ordered (amount, payee, merchant) moves nothing: neither paid nor free, until somebody has looked.
 */
import { done } from '../../../../domain/contract/answer'
import { type BillDifference, differingOf } from '../../../../domain/reward/payout'
import type { CallContext } from '../../../platform/context'
import { type Bill, merchant, transferScene } from '../../../platform/payment'
import { transact } from '../../../platform/transact'
import { reporterCode } from '../../vault'
import { payeeOf } from './payee'
import { askLater } from './postpone'
import { payouts, type Payout } from '../store/rewardRepo'
import { codeOfReporter, settlePayout } from './settlePayout'

export async function applyBill(context: CallContext, bill: Bill): Promise<void> {
  const outcome = outcomeOf(bill)
  const code = outcome === 'open' ? null : await codeOfReporter(bill.billNo)
  await transact(context, bill.billNo, async (transaction) => {
    const current = await transaction.get(payouts, bill.billNo)
    if (!current || current.stage === 'settled') return done(null)
    const differs = differenceOf(bill, current, context.now)
    if (differs)
      await askLater(transaction, context, {
        ...underway(current, bill, context.now),
        packageInfo: null,
        differs,
      })
    // After a difference only an answer that names the amount is a word about it.
    else if (current.differs && bill.amount === undefined) await askLater(transaction, context, current)
    else if (outcome === 'open') await askLater(transaction, context, underway(current, bill, context.now))
    else await settlePayout(transaction, current, { outcome, code, now: context.now })
    return done(null)
  })
}

/** Queries don't tell the package, so the one we know stays while the person can still tap. */
function underway(before: Payout, { state, packageInfo }: Bill, now: number): Payout {
  const known = state === 'WAIT_USER_CONFIRM' ? before.packageInfo : null
  const stage = before.stage === 'underway' ? {} : { stage: 'underway' as const, asked: 0, since: now }
  return { ...before, ...stage, short: false, packageInfo: packageInfo ?? known, differs: null }
}

/** In what WeChat's bill is not the one ordered, as far as it says; null: in nothing. */
export function differenceOf(bill: Bill, payout: Payout, at: number): BillDifference | null {
  const ids = merchant()
  const told = {
    amount: bill.amount,
    payee: bill.openid && reporterCode(bill.openid),
    merchant: bill.merchantId,
    app: bill.appId,
    scene: bill.scene,
  }
  const { amount } = payout
  const payee = bill.openid === undefined ? '' : payeeOf(payout)
  const ordered = { amount, payee, merchant: ids?.mchId ?? '', app: ids?.appId ?? '', scene: transferScene }
  const what = differingOf(told, ordered)
  if (what.length === 0) return null
  return { at, what, amount: what.includes('amount') ? (bill.amount ?? null) : null }
}

function outcomeOf({ state }: Bill): 'paid' | 'failed' | 'open' {
  if (state === 'SUCCESS') return 'paid'
  return state === 'FAIL' || state === 'CANCELLED' ? 'failed' : 'open'
}
