/** What may be done with the two ledgers, and what of them stands in its public notice. */
import { addDays, dayOf } from '../../../domain/calendar/day'
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { dueDayOf, isInNotice, lateLevel, noticeUntil } from '../../../domain/supervision/standing'
import type { BoundContext, CallContext } from '../../platform/context'
import { complaints } from '../complaint'
import { references } from '../register'
import { rectificationEntries } from './rectificationRepo'
import { rectifyClue } from './rectifyClue'
import { registerHandlers } from './registers'

/** Whether everyone may object on this day. */
export async function isNoticed(rectificationId: string, day: string): Promise<boolean> {
  const entry = await rectificationEntries.get(rectificationId)
  return entry !== null && entry.active && isInNotice(entry, day)
}

/** No notice is longer, days; what lies on the list for longer is over. */
const longestNotice = 120

async function listNotices(_: object, { now }: CallContext) {
  const today = dayOf(now)
  const found = await rectificationEntries.readAll({ where: { active: true, state: 'notice' } })
  const shown = found.filter(
    (entry) => isInNotice(entry, today) && entry.noticeFrom! > addDays(today, -longestNotice),
  )
  const names = await references.names.department(shown.flatMap(({ departmentId }) => departmentId ?? []))
  const items = shown.map((entry) => ({
    ...{ id: entry._id, problem: entry.problem, department: names.get(entry.departmentId ?? '') ?? '' },
    ...{ goal: entry.goal, measures: entry.measures, remedy: entry.remedy, telephone: entry.telephone },
    ...{ from: entry.noticeFrom!, until: noticeUntil(entry)! },
  }))
  return done({ items: items.sort((a, b) => (a.until < b.until ? -1 : 1)) })
}

async function readStanding({ id }: ParsedInput<'rectification.standing'>, { now }: CallContext) {
  const entry = await rectificationEntries.get(id)
  if (!entry) return refused('register.entryUnknown')
  const [objections, openObjections] = await Promise.all([
    complaints.count({ about: id }),
    complaints.count({ about: id, open: true }),
  ])
  const late = lateLevel(entry, dayOf(now)) > 0
  return done({ due: dueDayOf(entry), late, noticeUntil: noticeUntil(entry), objections, openObjections })
}

async function listMine(_: object, { caller: { departmentId }, now }: BoundContext) {
  if (!departmentId) return done({ items: [] })
  const owed = await rectificationEntries.readAll({ where: { active: true, state: 'open' } })
  const mine = owed.filter(
    (entry) =>
      entry.departmentId === departmentId || entry.joint.some((each) => each.departmentId === departmentId),
  )
  const items = mine.map((entry) => ({
    ...{ id: entry._id, problem: entry.problem },
    ...{ due: dueDayOf(entry), late: lateLevel(entry, dayOf(now)) > 0 },
  }))
  return done({ items: items.sort((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1)) })
}

export const supervisionHandlers = {
  ...registerHandlers,
  'clue.rectify': rectifyClue,
  'rectification.standing': readStanding,
  'rectification.mine': listMine,
  'supervision.notices': listNotices,
}
