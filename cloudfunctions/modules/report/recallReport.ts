import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { BoundContext } from '../../platform/context'
import { unannounce } from '../reminder'
import { eventsOf } from './reportRepo'
import { takeStep } from './step'

/** 撤销交办: whoever it was given to does not hear of it. Once that has begun, it is too late. */
export async function recallReport(input: ParsedInput<'report.recall'>, context: BoundContext) {
  const charge = (await eventsOf(input.reportId)).filter(({ type }) => type === 'assigned').at(-1)
  if (!charge) return refused('report.stateMoved')
  return takeStep(context, input, [{ type: 'recall', chargedAt: charge.at }], async (transaction) =>
    (await unannounce(transaction, charge._id)) ? done(null) : refused('report.recallTooLate'),
  )
}
