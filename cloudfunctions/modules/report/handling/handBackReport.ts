import type { ParsedInput } from '../../../../domain/contract/contract'
import type { BoundContext } from '../../../platform/context'
import { takeStep } from './step'

/** 退单: not ours, with the reason; the office gives it to someone else. */
export function handBackReport(input: ParsedInput<'report.handBack'>, context: BoundContext) {
  return takeStep(context, input, [{ type: 'handBack', text: input.text }])
}
