import { done } from '../../../../domain/contract/answer'
import { officeDesks } from '../../../../domain/report/desks'
import { strikeOf } from '../../../../domain/report/strike'
import { once, walk } from '../../../kit/jobs'
import { transact } from '../../../platform/transact'
import { reports } from '../store/reportRepo'

/** Second looks (回头看) called for before they could escalate: the clock is told to come back to them. */
export const wakeRechecks = walk({
  name: 'wakeRechecks',
  title: '一件旧问题没能排上回头看',
  over: reports,
  slots: once,
  where: () => ({ desks: officeDesks.recheck, strikeAt: null }),
  each: ({ _id }, { context }) =>
    transact(context, _id, async (transaction) => {
      const report = await transaction.get(reports, _id)
      if (report?.recheck?.outcome !== 'due' || report.strikeAt !== null) return done(null)
      await transaction.update(reports, _id, { strikeAt: strikeOf(report, context.now) })
      return done(null)
    }),
})
