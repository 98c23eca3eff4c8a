import type { ParsedInput } from '../../../../domain/contract/contract'
import { audit } from '../../../platform/audit'
import type { CallContext } from '../../../platform/context'
import { takeReporterStep } from './reporterStep'
import { eventsOf } from '../store/reportRepo'

/** Once, within 30 days of 不予受理. */
export function appealReport(input: ParsedInput<'report.appeal'>, context: CallContext) {
  return takeReporterStep(context, input, async (reportId) => {
    const refusedBy = await refuserOf(reportId)
    return { type: 'appeal', text: input.text, refusedBy }
  })
}

/** From the audit log, of the same moment as the refusal: the story itself names people, it does not number them. */
async function refuserOf(reportId: string): Promise<string> {
  const refusal = (await eventsOf(reportId)).filter(({ type }) => type === 'rejected').at(-1)
  if (!refusal) return ''
  const lines = await audit.readAll({ where: { at: refusal.at, target: reportId } })
  return lines.find(({ action }) => action === 'report.reject')?.by ?? ''
}
