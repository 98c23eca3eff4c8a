import type { ParsedInput } from '../../../../domain/contract/contract'
import type { BoundContext } from '../../../platform/context'
import { endReport } from './endings'

/** Not for the township, or not true; the reporter reads the reason. */
export function rejectReport({ text, ...step }: ParsedInput<'report.reject'>, context: BoundContext) {
  return endReport(context, step, { type: 'reject', text })
}
