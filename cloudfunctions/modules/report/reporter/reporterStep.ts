/** A step by the one who reported: known by WeChat identity or by receipt code, never by anything the phone claims. */
import { done, refused, type Answer } from '../../../../domain/contract/answer'
import type { ReportCommand } from '../../../../domain/report/commands'
import { decide } from '../../../../domain/report/decide'
import type { CallContext } from '../../../platform/context'
import { transact } from '../../../platform/transact'
import { asReporter } from '../../vault'
import { dispatchPolicy } from '../store/policyRepo'
import { record } from '../store/record'
import { reports } from '../store/reportRepo'

export interface OwnReport {
  readonly reportId?: string | undefined
  readonly receipt?: string | undefined
}

const reporter = { parts: ['reporter'], name: '' } as const

export async function takeReporterStep(
  context: CallContext,
  { reportId: named, receipt, commandId }: OwnReport & { readonly commandId: string },
  /** Or how it is made for the report that is meant. */
  given: ReportCommand | ((reportId: string) => Promise<ReportCommand>),
  afterwards: (reportId: string) => Promise<void> = async () => undefined,
): Promise<Answer<Record<string, never>>> {
  const known = await asReporter(context, named ?? null, receipt)
  if (!known.ok) return known
  const { reportId } = known.value
  const command = typeof given === 'function' ? await given(reportId) : given
  const { days } = await dispatchPolicy()
  const answer = await transact(context, reportId, async (transaction) => {
    const report = await transaction.get(reports, reportId)
    if (!report) return refused('report.unknown')
    if (report.lastCommands.includes(commandId)) return done({})
    const events = decide(report, command, reporter, { now: context.now, days })
    if (!events.ok) return events
    await record(transaction, report, events.value, commandId)
    return done({})
  })
  if (answer.ok) await afterwards(reportId)
  return answer
}
