import { done, refused } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { decide } from '../../../../domain/report/decide'
import { publicEntryOf } from '../../../../domain/report/publicEntry'
import type { CallContext } from '../../../platform/context'
import { transact } from '../../../platform/transact'
import { reporterCode } from '../../vault'
import { dispatchPolicy } from '../store/policyRepo'
import { idNamed } from '../store/named'
import { record } from '../store/record'
import { reports, witnessCode, witnesses, witnessId } from '../store/reportRepo'

const anyone = { parts: ['anyone'], name: '' } as const

/**
 * 「我也看到」: counted once a person; tapping again changes nothing. Who reported it counts like anybody: a figure that
 * does not move would tell whoever watches it who that is.
 */
export async function witnessReport(input: ParsedInput<'report.witness'>, context: CallContext) {
  const reportId = await idNamed(input.reportId)
  const { openid, now } = context
  const code = reporterCode(openid)
  const { days } = await dispatchPolicy()
  return transact(context, reportId, async (transaction) => {
    const report = await transaction.get(reports, reportId)
    // What nobody may see can't be seen too: a yes or no would tell that there is something.
    if (!report || publicEntryOf(report) === null) return refused('report.unknown')
    const id = witnessId(reportId, witnessCode(code))
    // Until November 2026 the vault's code stood there itself.
    const known = [id, witnessId(reportId, code)]
    for (const each of known)
      if (await transaction.get(witnesses, each)) return done({ witnesses: report.witnesses })
    const events = decide(report, { type: 'witness' }, anyone, { now, days })
    if (!events.ok) return events
    await transaction.set(witnesses, { _id: id, at: now })
    const after = await record(transaction, report, events.value)
    return done({ witnesses: after.witnesses })
  })
}
