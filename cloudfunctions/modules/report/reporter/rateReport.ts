import type { ParsedInput } from '../../../../domain/contract/contract'
import type { CallContext } from '../../../platform/context'
import { takeReporterStep } from './reporterStep'

/** How satisfied the reporter is, once, after closing. */
export function rateReport(input: ParsedInput<'report.rate'>, context: CallContext) {
  const { stars, text } = input
  return takeReporterStep(context, input, { type: 'rate', stars, text })
}
