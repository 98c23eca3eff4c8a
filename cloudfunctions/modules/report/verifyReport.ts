import type { ParsedInput } from '../../../domain/contract/contract'
import { closedByHeadChief } from '../../../domain/report/states'
import type { BoundContext } from '../../platform/context'
import { rewardProposer } from '../reward'
import { notOwn } from './notOwn'
import { reports } from './reportRepo'
import { takeStep } from './step'

/** True and done: verified, closed in the same tap where the office may, and a reward proposed where one is due. */
export async function verifyReport(input: ParsedInput<'report.verify'>, context: BoundContext) {
  const { reportId, text, severity } = input
  const [allowed, report, propose] = await Promise.all([
    notOwn(context, reportId),
    reports.get(reportId),
    rewardProposer(reportId),
  ])
  if (!allowed.ok) return allowed
  const closes = input.close && report !== null && !closedByHeadChief(report.source)
  const verify = { type: 'verify', text, severity } as const
  return takeStep(
    context,
    input,
    closes ? [verify, { type: 'close', text }] : [verify],
    (transaction, verified) => propose(transaction, { ...verified, severity }, context.now),
  )
}
