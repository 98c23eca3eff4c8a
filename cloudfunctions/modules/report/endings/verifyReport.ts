import type { ParsedInput } from '../../../../domain/contract/contract'
import { closedByHeadChief } from '../../../../domain/report/states'
import type { BoundContext } from '../../../platform/context'
import { endReport } from './endings'
import { notOwn } from './notOwn'
import { proposing } from './proposing'
import { reports } from '../store/reportRepo'
import { takeStep } from '../handling/step'

/** True and done: verified, closed in the same tap where the office may, and a reward proposed where one is due. */
export async function verifyReport(input: ParsedInput<'report.verify'>, context: BoundContext) {
  const { reportId, text, severity } = input
  const verify = { type: 'verify', text, severity } as const
  const report = await reports.get(reportId)
  if (input.close && report && !closedByHeadChief(report.source)) return endReport(context, input, verify)
  const allowed = await notOwn(context, reportId)
  if (!allowed.ok) return allowed
  return takeStep(context, input, [verify], await proposing(reportId, verify, context))
}
