import type { ParsedInput } from '../../../domain/contract/contract'
import type { BoundContext } from '../../platform/context'
import { dropFilesOf } from './dropFilesOf'
import { notOwn } from './notOwn'
import { takeStep } from './step'

/** Not for the township, or not true; the reporter reads the reason. */
export async function rejectReport(input: ParsedInput<'report.reject'>, context: BoundContext) {
  const allowed = await notOwn(context, input.reportId)
  if (!allowed.ok) return allowed
  const answer = await takeStep(context, input, [{ type: 'reject', text: input.text }])
  if (answer.ok) await dropFilesOf(context, input.reportId)
  return answer
}
