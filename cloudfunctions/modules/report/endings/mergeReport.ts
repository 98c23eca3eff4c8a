import type { ParsedInput } from '../../../../domain/contract/contract'
import type { BoundContext } from '../../../platform/context'
import { endReport } from './endings'

/** 并案: into the earlier one of the same matter, see `joining.ts`. */
export function mergeReport({ into, text, ...step }: ParsedInput<'report.merge'>, context: BoundContext) {
  return endReport(context, step, { type: 'merge', into, text })
}
