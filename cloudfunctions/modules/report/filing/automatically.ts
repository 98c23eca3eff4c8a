/** Where the policy says so, a report goes out at once, without the office's tap. */
import { decide } from '../../../../domain/report/decide'
import type { DispatchPolicy } from '../../../../domain/report/dispatchPolicy'
import type { ReportEvent } from '../../../../domain/report/events'
import type { Report } from '../../../../domain/report/report'
import { proposalFor } from '../dispatch/proposal'

/** The events of the dispatch, none where the office shall decide. */
export async function automatically(
  report: Report,
  policy: DispatchPolicy,
  now: number,
): Promise<readonly ReportEvent[]> {
  if (report.aboutChief) return []
  if (!policy.rules.some(({ category, automatic }) => automatic && category === report.category)) return []
  const proposal = await proposalFor(report, policy, now)
  if (!proposal) return []
  const { lead, joint, handling } = proposal
  const command = { type: 'dispatch', lead, joint, handling, text: '' } as const
  const events = decide(report, command, { parts: ['clock'], name: '' }, { now, days: policy.days })
  return events.ok ? events.value : []
}
