import type { ParsedInput } from '../../../../domain/contract/contract'
import type { BoundContext } from '../../../platform/context'
import { endReport } from './endings'

/** 办结; for matters from above the head chief strikes off (销号). */
export function closeReport({ text, ...step }: ParsedInput<'report.close'>, context: BoundContext) {
  return endReport(context, step, { type: 'close', text })
}
