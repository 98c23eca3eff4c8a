/** The office is told of what waits for its answer on the last two days, and the head chief too once it is late. */
import { dayOf } from '../../../domain/calendar/day'
import { done } from '../../../domain/contract/answer'
import { standingOf } from '../../../domain/complaint/complaint'
import { complaintKindLabel } from '../../../domain/complaint/words'
import { daily, walk } from '../../kit/jobs'
import { transact } from '../../platform/transact'
import { announce } from '../reminder'
import { complaints } from './complaintRepo'

const office = { kind: 'role', role: 'office' } as const
const headChief = { kind: 'role', role: 'headChief' } as const

export const urgeComplaints = walk({
  name: 'urgeComplaints',
  title: '一件投诉建议没能催办',
  over: complaints,
  slots: daily,
  where: () => ({ open: true }),
  each: async ({ _id, kind, dueDay }, { context }) => {
    // Compared with no day nothing is ever late.
    if (typeof dueDay !== 'string') throw new TypeError('a complaint without its day')
    const standing = standingOf({ open: true, dueDay }, dayOf(context.now))
    if (standing === 'waiting') return
    const late = standing === 'late'
    const news = {
      id: `complaint_${_id}_${standing}`,
      to: late ? [office, headChief] : [office],
      template: 'reportDue' as const,
      values: [`一件${complaintKindLabel[kind]}`, dueDay, late ? '已超过答复期限' : '快到答复期限'],
      page: `office/complaint/complaints?id=${_id}`,
    }
    await transact({ ...context, ownRecord: true }, _id, async (transaction) => {
      await announce(transaction, news, context.now)
      return done(null)
    })
  },
})
