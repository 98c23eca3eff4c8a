/**
 * Until November 2026 no reward was proposed where the reporter was on duty, and the database said so in plain words. A
 * verified report without a reward told the office the same. Each such report gets the proposal it would have got from
 * anybody, as of the day it was verified, and what was plain is sealed. Stop it anywhere, and run it twice.
 */
import { done } from '../../../../domain/contract/answer'
import type { Severity } from '../../../../domain/report/category'
import { daily, walk } from '../../../kit/jobs'
import type { CallContext } from '../../../platform/context'
import { transact } from '../../../platform/transact'
import { rewardProposer } from '../../reward'
import { plainDuties, sealDutyOf } from '../../vault'
import { eventsOf, reports } from '../store/reportRepo'

export const equalDuties = walk({
  name: 'equalDuties',
  title: '一件旧问题的保密信息没能更新',
  ...plainDuties,
  slots: daily,
  atOnce: 20,
  each: async ({ _id: reportId, staff = false }, { context }) => {
    if (staff) await proposeLate(context, reportId)
    await sealDutyOf(context, reportId)
  },
})

async function proposeLate(context: CallContext, reportId: string): Promise<void> {
  const [propose, events] = await Promise.all([rewardProposer(reportId), eventsOf(reportId)])
  const verified = events.find(({ type }) => type === 'verified')
  if (!verified) return
  await transact({ ...context, ownRecord: true }, reportId, async (transaction) => {
    const report = await transaction.get(reports, reportId)
    const severity: Severity | null = report?.severity ?? null
    return report && severity ? propose(transaction, { ...report, severity }, verified.at) : done(null)
  })
}
