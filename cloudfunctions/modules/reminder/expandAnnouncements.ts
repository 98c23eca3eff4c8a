/** The clock turns announcements into one reminder for each person; ids are made from both, so never twice. */
import { done } from '../../../domain/contract/answer'
import { dayOf } from '../../../domain/calendar/day'
import type { Announcement } from '../../../domain/reminder/reminder'
import { fieldsOf } from '../../../domain/reminder/templates'
import { queue, type Turn } from '../../kit/jobs'
import { transact } from '../../platform/transact'
import { type Owner, ownersOf } from './owner'
import { announcements, reminders } from './reminderRepo'
import { REPORTER } from './reporterConsents'

export const expandAnnouncements = queue({
  name: 'expandAnnouncements',
  title: '一条消息没能分给该收的人',
  over: announcements,
  due: () => ({ expanded: false }),
  order: [['at', 'asc']],
  each: expand,
})

async function expand(announcement: Announcement, { context }: Turn): Promise<void> {
  const found = await Promise.all(announcement.to.map((recipient) => ownersOf(recipient, context.now)))
  const owners = [...new Map(found.flat().map((each) => [each.owner, each])).values()]
  const quiet = { ...context, ownRecord: true }
  for (let from = 0; ; from += written) {
    const some = owners.slice(from, from + written)
    const last = from + written >= owners.length
    await transact(quiet, announcement._id, async (transaction) => {
      // Taken back a moment ago.
      if (!(await transaction.get(announcements, announcement._id))) return done(null)
      for (const owner of some) {
        const reminder = reminderOf(announcement, owner, context.now)
        if (!(await transaction.get(reminders, reminder._id))) await transaction.set(reminders, reminder)
      }
      if (last) await transaction.update(announcements, announcement._id, { expanded: true })
      return done(null)
    })
    if (last) return
  }
}

/** Messages written in one transaction, which must stay small and short; done twice they are the same. */
const written = 40

/** A reminder that waits for its hour. */
function reminderOf(announcement: Announcement, { owner, reportId, name }: Owner, now: number) {
  const { _id, template, values, page } = announcement
  return {
    // A reporter's code never stands in an id: the log is read by the office.
    _id: `${_id}_${owner === REPORTER ? REPORTER : owner.slice(2)}`,
    day: dayOf(now),
    owner,
    ...(reportId === undefined ? {} : { reportId }),
    name,
    template,
    fields: fieldsOf(template, values),
    page,
    state: 'waiting' as const,
    tries: 0,
    nextAt: now,
    reason: '',
    sentAt: null,
  }
}
