import { done } from '../../../../domain/contract/answer'
import { isOverByNone } from '../../../../domain/reward/payout'
import type { CallContext } from '../../../platform/context'
import { transact } from '../../../platform/transact'
import { askLater } from './postpone'
import { payouts } from '../store/rewardRepo'
import { codeOfReporter, settlePayout } from './settlePayout'

/** WeChat knows no bill of a stopped transfer: its end, if none can come any more; otherwise asked again. */
export async function endStopped(context: CallContext, billNo: string, askedAt: number): Promise<void> {
  const code = await codeOfReporter(billNo)
  await transact(context, billNo, async (transaction) => {
    const payout = await transaction.get(payouts, billNo)
    if (!payout || payout.stage === 'settled') return done(null)
    if (isOverByNone(payout, askedAt))
      await settlePayout(transaction, payout, { outcome: 'failed', code, now: context.now })
    else await askLater(transaction, context, payout)
    return done(null)
  })
}
