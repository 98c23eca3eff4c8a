/**
 * When the office enters or corrects a notice of holidays, deadlines that were counted before are set anew, once for
 * each change and in order: as many working days as they had, with a line in the matter's story.
 */
import type { NoticeChange } from '../../../../domain/calendar/notice'
import { done } from '../../../../domain/contract/answer'
import { recounted } from '../../../../domain/report/deadline'
import { walk } from '../../../kit/jobs'
import type { CallContext } from '../../../platform/context'
import { command } from '../../../platform/store'
import { transact } from '../../../platform/transact'
import { noticeChanges } from '../../calendar'
import { record } from '../store/record'
import { reports } from '../store/reportRepo'

/** They sort as text. */
const slotOf = ({ version }: NoticeChange) => String(version).padStart(6, '0')

export const recountDeadlines = walk({
  name: 'recountDeadlines',
  title: '一件问题的期限没能按放假安排重新算',
  over: reports,
  slots: async (now) => (await noticeChanges(now)).map(slotOf),
  everySlot: true,
  where: () => ({ dueAt: command.gt(0) }),
  together: async (found, { context, slot }) => {
    const change = (await noticeChanges(context.now)).find((each) => slotOf(each) === slot)
    if (!change) return
    for (const { _id } of found) await recount(context, _id, change)
  },
})

async function recount(context: CallContext, id: string, change: NoticeChange): Promise<void> {
  await transact({ ...context, ownRecord: true }, id, async (transaction) => {
    const report = await transaction.get(reports, id)
    const begunSince = !report || report.stageAt >= change.at
    if (begunSince || report.dueAt === null || (report.recountedFor ?? 0) >= change.version) return done(null)
    const dueAt = recounted(report.stageAt, report.dueAt, change)
    const marked = { ...report, recountedFor: change.version }
    if (dueAt === report.dueAt) await transaction.update(reports, id, { recountedFor: change.version })
    else {
      const event = { type: 'recounted', dueAt, at: context.now, by: 'clock', byName: '' } as const
      await record(transaction, marked, [event])
    }
    return done(null)
  })
}
