import type { ParsedInput } from '../../../../domain/contract/contract'
import type { BoundContext } from '../../../platform/context'
import { takeStep } from './step'

/** One extension of a complex matter, with the reason. */
export function extendReport(input: ParsedInput<'report.extend'>, context: BoundContext) {
  return takeStep(context, input, [{ type: 'extend', text: input.text }])
}
