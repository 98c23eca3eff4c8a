import type { ParsedInput } from '../../../domain/contract/contract'
import type { BoundContext } from '../../platform/context'
import { takeStep } from './step'

/** 办结; for matters from above the head chief strikes off (销号). */
export function closeReport(input: ParsedInput<'report.close'>, context: BoundContext) {
  return takeStep(context, input, [{ type: 'close', text: input.text }])
}
