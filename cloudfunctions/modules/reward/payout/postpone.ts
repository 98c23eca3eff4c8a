/** Nothing certain was said of a transfer, or not its end: when it is asked about next. */
import { done } from '../../../../domain/contract/answer'
import type { CallContext } from '../../../platform/context'
import { transact, type Transaction } from '../../../platform/transact'
import { nextAsk } from './nextAsk'
import { payouts, type Payout } from '../store/rewardRepo'

export async function postpone(
  context: CallContext,
  billNo: string,
  { short }: { readonly short: boolean },
): Promise<void> {
  await transact(context, billNo, async (transaction) => {
    const payout = await transaction.get(payouts, billNo)
    if (!payout || payout.stage === 'settled') return done(null)
    // A refusal that was overtaken by a later, good answer, or by a stop, says nothing of the balance any more.
    const still = payout.stage === 'sending' && payout.stop === null
    await askLater(transaction, context, { ...payout, short: short && still })
    return done(null)
  })
}

export async function askLater(transaction: Transaction, { now, byClock }: CallContext, payout: Payout) {
  const asked = payout.asked + Number(byClock)
  const { _id, ...change } = { ...payout, asked, nextAt: nextAsk(now, { ...payout, asked }) }
  await transaction.update(payouts, _id, change)
}
