/** What WeChat says of a bill becomes the state of its reward. Said twice or late, it changes nothing more. */
import { done } from '../../../domain/contract/answer'
import type { CallContext } from '../../platform/context'
import type { Bill } from '../../platform/payment'
import { transact } from '../../platform/transact'
import { askLater } from './postpone'
import { payouts, type Payout } from './rewardRepo'
import { codeOfReporter, settlePayout } from './settlePayout'

export async function applyBill(context: CallContext, bill: Bill): Promise<void> {
  const outcome = outcomeOf(bill)
  const code = outcome === 'open' ? null : await codeOfReporter(bill.billNo)
  await transact(context, bill.billNo, async (transaction) => {
    const current = await transaction.get(payouts, bill.billNo)
    if (!current || current.stage === 'settled') return done(null)
    if (outcome === 'open') await askLater(transaction, context, underway(current, bill, context.now))
    else await settlePayout(transaction, current, { outcome, code, now: context.now })
    return done(null)
  })
}

/** Queries don't tell the package, so the one we know stays while the person can still tap. */
function underway(before: Payout, { state, packageInfo }: Bill, now: number): Payout {
  const known = state === 'WAIT_USER_CONFIRM' ? before.packageInfo : null
  const stage = before.stage === 'underway' ? {} : { stage: 'underway' as const, asked: 0, since: now }
  return { ...before, ...stage, short: false, packageInfo: packageInfo ?? known }
}

function outcomeOf({ state }: Bill): 'paid' | 'failed' | 'open' {
  if (state === 'SUCCESS') return 'paid'
  return state === 'FAIL' || state === 'CANCELLED' ? 'failed' : 'open'
}
