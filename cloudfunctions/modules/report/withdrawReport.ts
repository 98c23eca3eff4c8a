import type { ParsedInput } from '../../../domain/contract/contract'
import type { CallContext } from '../../platform/context'
import { dropOriginals } from './dropOriginals'
import { takeReporterStep } from './reporterStep'

export function withdrawReport(input: ParsedInput<'report.withdraw'>, context: CallContext) {
  return takeReporterStep(context, input, { type: 'withdraw' }, (reportId) =>
    dropOriginals(context, reportId),
  )
}
