import type { ParsedInput } from '../../../../domain/contract/contract'
import type { BoundContext } from '../../../platform/context'
import { dropFilesOf } from '../photos/dropFilesOf'
import { takeStep } from '../handling/step'

/** It says something about a chief: from now on the office's and the head chief's alone, and nobody else's to handle. */
export async function markAboutChief(input: ParsedInput<'report.markAboutChief'>, context: BoundContext) {
  const answer = await takeStep(context, input, [{ type: 'markAboutChief' }])
  if (answer.ok) await dropFilesOf(context, input.reportId)
  return answer
}

/** It does not after all: it goes its way like any. */
export function unmarkAboutChief(input: ParsedInput<'report.unmarkAboutChief'>, context: BoundContext) {
  return takeStep(context, input, [{ type: 'unmarkAboutChief' }])
}
