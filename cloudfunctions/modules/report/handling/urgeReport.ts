/** What the head chief answers to what went up to him: 督办并限期, 批示, 已阅. */
import type { ParsedInput } from '../../../../domain/contract/contract'
import type { BoundContext } from '../../../platform/context'
import { takeStep } from './step'

export function urgeReport(input: ParsedInput<'report.urge'>, context: BoundContext) {
  return takeStep(context, input, [{ type: 'urge', text: input.text, days: input.days }])
}

export function instructReport(input: ParsedInput<'report.instruct'>, context: BoundContext) {
  return takeStep(context, input, [{ type: 'instruct', text: input.text }])
}

export function acknowledgeReport(input: ParsedInput<'report.acknowledge'>, context: BoundContext) {
  return takeStep(context, input, [{ type: 'acknowledge' }])
}
