import type { ParsedInput } from '../../../domain/contract/contract'
import type { BoundContext } from '../../platform/context'
import { takeStep } from './step'

/** Not for the township, or not true; the reporter reads the reason. */
export function rejectReport(input: ParsedInput<'report.reject'>, context: BoundContext) {
  return takeStep(context, input, [{ type: 'reject', text: input.text }])
}
