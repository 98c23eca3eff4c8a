import type { ParsedInput } from '../../../../domain/contract/contract'
import type { CallContext } from '../../../platform/context'
import { takeReporterStep } from './reporterStep'

/** Once, within 7 days of closing. */
export function reopenReport(input: ParsedInput<'report.reopen'>, context: CallContext) {
  return takeReporterStep(context, input, { type: 'reopen', text: input.text })
}
