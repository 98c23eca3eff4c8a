/**
 * The clock's work on reports: what is due is escalated or called for a second look, one report after the other, each
 * in its own transaction. Whatever was done moves `strikeAt` on, so it can be stopped anywhere and run twice.
 */
import { done } from '../../../domain/contract/answer'
import type { ReportCommand } from '../../../domain/report/commands'
import { decide } from '../../../domain/report/decide'
import { lightAt } from '../../../domain/report/deadline'
import { dueNews } from '../../../domain/report/news'
import { strikeOf } from '../../../domain/report/strike'
import type { CallContext } from '../../platform/context'
import { command } from '../../platform/store'
import { transact } from '../../platform/transact'
import { announce } from '../reminder'
import { dispatchPolicy } from './policyRepo'
import { record } from './record'
import { reports } from './reportRepo'

const atOnce = 50
const clock = { parts: ['clock'], name: '' } as const
const strikes: readonly ReportCommand[] = [{ type: 'escalate' }, { type: 'callRecheck' }]

/** Works off the next due reports; answers how many, 0 when nothing is due. */
export async function strikeReports(context: CallContext): Promise<number> {
  const { now } = context
  const due = await reports.read({
    where: { strikeAt: command.lte(now).and(command.gt(0)) },
    order: [['strikeAt', 'asc']],
    limit: atOnce,
  })
  const { days } = await dispatchPolicy()
  for (const { _id } of due) {
    await transact(context, _id, async (transaction) => {
      const report = await transaction.get(reports, _id)
      if (!report || report.strikeAt === null || report.strikeAt > now) return done(null)
      for (const each of strikes) {
        const events = decide(report, each, clock, { now, days })
        if (!events.ok) continue
        await record(transaction, report, events.value)
        return done(null)
      }
      await transaction.update(reports, _id, { strikeAt: strikeOf(report, now) })
      const news =
        report.dueAt !== null && lightAt(report.stageAt, report.dueAt, now) === 'orange' && dueNews(report)
      if (news) await announce(transaction, { id: `${_id}_due_${report.dueAt}`, ...news }, now)
      return done(null)
    })
  }
  return due.length
}
