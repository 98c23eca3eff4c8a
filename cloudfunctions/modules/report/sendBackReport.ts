import type { ParsedInput } from '../../../domain/contract/contract'
import type { BoundContext } from '../../platform/context'
import { takeStep } from './step'

/** Verification failed: back to whom it was given, with a new deadline. */
export function sendBackReport(input: ParsedInput<'report.sendBack'>, context: BoundContext) {
  return takeStep(context, input, [{ type: 'sendBack', text: input.text }])
}
