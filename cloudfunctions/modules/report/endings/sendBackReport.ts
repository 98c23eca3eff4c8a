import type { ParsedInput } from '../../../../domain/contract/contract'
import type { BoundContext } from '../../../platform/context'
import { notOwn } from './notOwn'
import { takeStep } from '../handling/step'

/** Verification failed: back to whom it was given, with a new deadline. */
export async function sendBackReport(input: ParsedInput<'report.sendBack'>, context: BoundContext) {
  const allowed = await notOwn(context, input.reportId)
  if (!allowed.ok) return allowed
  return takeStep(context, input, [{ type: 'sendBack', text: input.text }])
}
