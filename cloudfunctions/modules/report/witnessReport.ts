import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { decide } from '../../../domain/report/decide'
import type { CallContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { reporterCode, reporterOf } from '../vault'
import { dispatchPolicy } from './policyRepo'
import { record } from './record'
import { reports, witnesses, witnessId } from './reportRepo'

/** 「我也看到」: counted once a person; tapping again changes nothing. */
export async function witnessReport({ reportId }: ParsedInput<'report.witness'>, context: CallContext) {
  const { openid, now } = context
  const code = reporterCode(openid)
  const [reporter, { days }] = await Promise.all([reporterOf(reportId), dispatchPolicy()])
  return transact(context, reportId, async (transaction) => {
    const report = await transaction.get(reports, reportId)
    if (!report) return refused('report.unknown')
    const id = witnessId(reportId, code)
    if (await transaction.get(witnesses, id)) return done({ witnesses: report.witnesses })
    const own = reporter?.code === code
    const actor = { parts: own ? (['anyone', 'reporter'] as const) : (['anyone'] as const), name: '' }
    const events = decide(report, { type: 'witness' }, actor, { now, days })
    if (!events.ok) return events
    await transaction.set(witnesses, { _id: id, at: now })
    const after = await record(transaction, report, events.value)
    return done({ witnesses: after.witnesses })
  })
}
