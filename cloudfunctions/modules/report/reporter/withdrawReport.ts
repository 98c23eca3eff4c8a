import type { ParsedInput } from '../../../../domain/contract/contract'
import type { CallContext } from '../../../platform/context'
import { dropFilesOf } from '../photos/dropFilesOf'
import { takeReporterStep } from './reporterStep'

export function withdrawReport(input: ParsedInput<'report.withdraw'>, context: CallContext) {
  return takeReporterStep(context, input, { type: 'withdraw' }, (reportId) => dropFilesOf(context, reportId))
}
