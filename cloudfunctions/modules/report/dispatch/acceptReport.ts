import type { ParsedInput } from '../../../../domain/contract/contract'
import type { BoundContext } from '../../../platform/context'
import { takeStep } from '../handling/step'

/** Received, but not given to anyone yet. */
export function acceptReport(input: ParsedInput<'report.accept'>, context: BoundContext) {
  return takeStep(context, input, [{ type: 'accept' }])
}
