import type { ParsedInput } from '../../../../domain/contract/contract'
import type { BoundContext } from '../../../platform/context'
import { takeStep } from './step'

/** 接单. */
export function takeReport(input: ParsedInput<'report.take'>, context: BoundContext) {
  return takeStep(context, input, [{ type: 'take' }])
}
