/**
 * The clock's work on reports: what is due is escalated or called for a second look, one report after the other, each
 * in its own transaction. Whatever was done moves `strikeAt` on, so it can be stopped anywhere and run twice.
 */
import { done } from '../../../../domain/contract/answer'
import type { ReportCommand } from '../../../../domain/report/commands'
import { decide } from '../../../../domain/report/decide'
import { lightAt } from '../../../../domain/report/deadline'
import type { DispatchPolicy } from '../../../../domain/report/dispatchPolicy'
import { dueNews, dueNewsId } from '../../../../domain/report/news'
import type { Report } from '../../../../domain/report/report'
import { strikeOf } from '../../../../domain/report/strike'
import { queue, type Turn } from '../../../kit/jobs'
import type { CallContext } from '../../../platform/context'
import { command } from '../../../platform/store'
import { transact } from '../../../platform/transact'
import { announce } from '../../reminder'
import { dispatchPolicy } from '../store/policyRepo'
import { record } from '../store/record'
import { reports } from '../store/reportRepo'

const clock = { parts: ['clock'], name: '' } as const
const strikes: readonly ReportCommand[] = [{ type: 'escalate' }, { type: 'callRecheck' }]

export const strikeReports = queue({
  name: 'strikeReports',
  title: '一件问题没能按期提醒或督办',
  over: reports,
  due: (now) => ({ strikeAt: command.lte(now).and(command.gt(0)) }),
  order: [['strikeAt', 'asc']],
  together: strikeAll,
})

async function strikeAll(due: readonly Report[], { context }: Turn): Promise<void> {
  const { days } = await dispatchPolicy()
  for (const { _id } of due) await strikeOne(context, _id, days)
}

async function strikeOne(context: CallContext, id: string, days: DispatchPolicy['days']): Promise<void> {
  const { now } = context
  await transact(context, id, async (transaction) => {
    const report = await transaction.get(reports, id)
    if (!report || report.strikeAt === null || report.strikeAt > now) return done(null)
    for (const each of strikes) {
      const events = decide(report, each, clock, { now, days })
      if (!events.ok) continue
      await record(transaction, report, events.value)
      return done(null)
    }
    await transaction.update(reports, id, { strikeAt: strikeOf(report, now) })
    const news =
      report.dueAt !== null && lightAt(report.stageAt, report.dueAt, now) === 'orange' && dueNews(report)
    if (news) await announce(transaction, { id: dueNewsId(report), ...news }, now)
    return done(null)
  })
}
