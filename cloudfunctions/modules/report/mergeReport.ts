import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { isOpen } from '../../../domain/report/states'
import type { BoundContext } from '../../platform/context'
import { takeStep } from './step'
import { reports } from './reportRepo'

/** 并案: the same matter twice. The later reporter follows the earlier report; only the first can be rewarded. */
export function mergeReport(input: ParsedInput<'report.merge'>, context: BoundContext) {
  const { into, text } = input
  return takeStep(context, input, [{ type: 'merge', into, text }], async (transaction, report) => {
    const target = await transaction.get(reports, into)
    const valid = target && target._id !== report._id && isOpen(target.state)
    if (!valid) return refused('report.mergeInvalid')
    await transaction.update(reports, into, { witnesses: target.witnesses + 1 + report.witnesses })
    return done(null)
  })
}
