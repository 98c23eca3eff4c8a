/**
 * Reports of before November 2026 get a number, and their public entries move under it, by the day instead of the
 * millisecond. Stop it anywhere, and run it twice: what has a number keeps it.
 */
import { done } from '../../../../domain/contract/answer'
import { daily, walk } from '../../../kit/jobs'
import { command } from '../../../platform/store'
import { transact } from '../../../platform/transact'
import { newNumber } from '../store/named'
import { store } from '../store/record'
import { reports } from '../store/reportRepo'

export const giveNumbers = walk({
  name: 'giveNumbers',
  title: '一件旧问题没能编上公开编号',
  over: reports,
  slots: daily,
  where: () => ({ number: command.exists(false) }),
  atOnce: 20,
  each: async ({ _id }, { context }) => {
    await transact({ ...context, ownRecord: true }, _id, async (transaction) => {
      const report = await transaction.get(reports, _id)
      if (!report || report.number !== undefined) return done(null)
      const number = newNumber()
      await store(transaction, report, { ...report, number, sortKey: report.sortKey.replace(_id, number) })
      return done(null)
    })
  },
})
