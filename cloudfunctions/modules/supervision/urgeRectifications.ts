/** A rectification that is late goes up like a problem: department and office first, then the head chief. */
import { dayOf } from '../../../domain/calendar/day'
import { done } from '../../../domain/contract/answer'
import type { Recipient } from '../../../domain/reminder/reminder'
import { dueDayOf, lateLevel } from '../../../domain/supervision/standing'
import { daily, walk } from '../../kit/jobs'
import { transact } from '../../platform/transact'
import { announce } from '../reminder'
import { rectificationEntries } from './rectificationRepo'

const office: Recipient = { kind: 'role', role: 'office' }
const headChief: Recipient = { kind: 'role', role: 'headChief' }

export const urgeRectifications = walk({
  name: 'urgeRectifications',
  title: '一件督查整改没能催办',
  over: rectificationEntries,
  slots: daily,
  where: () => ({ active: true, state: 'open' }),
  each: async (entry, { context }) => {
    const level = lateLevel(entry, dayOf(context.now))
    if (level === 0) return
    const { _id, problem, departmentId } = entry
    const department: Recipient[] = departmentId ? [{ kind: 'department', id: departmentId }] : []
    const news = {
      // A deadline that was put off and missed again is news again.
      id: `rectification_${_id}_${level}_${dueDayOf(entry)}`,
      to: level === 2 ? [headChief] : [office, ...department],
      template: 'reportDue' as const,
      values: [problem, dueDayOf(entry) ?? '', level === 2 ? '督查整改逾期，请督办' : '督查整改已逾期'],
      page: `office/register/entry?of=rectification&id=${_id}`,
    }
    await transact({ ...context, ownRecord: true }, _id, async (transaction) => {
      await announce(transaction, news, context.now)
      return done(null)
    })
  },
})
