/** Rectifications that are late or due within days, for the desk's list of the day. */
import { addDays, dayOf, startOfDay } from '../../../domain/calendar/day'
import { dueDayWords, type WaitingItem } from '../../../domain/desk/waiting'
import { dueDayOf } from '../../../domain/supervision/standing'
import type { BoundContext } from '../../platform/context'
import { reachNames } from '../register'
import { rectificationEntries } from './rectificationRepo'

/** Days before it is due that one comes up. */
const soon = 3

export async function waitingRectifications({ now }: BoundContext): Promise<WaitingItem[]> {
  const today = dayOf(now)
  const owed = await rectificationEntries.readAll({ where: { active: true, state: 'open' } })
  const names = await reachNames(owed.flatMap(({ reachId }) => reachId ?? []))
  return owed
    .flatMap((entry) => {
      const due = dueDayOf(entry)
      if (due === null || due > addDays(today, soon)) return []
      const late = due < today
      const where = entry.spot || (entry.reachId === null ? '' : (names.get(entry.reachId) ?? ''))
      const item: WaitingItem = {
        ...{ key: `rectification ${entry._id}`, kind: '整改', title: entry.problem, late },
        detail: [where, entry.number, dueDayWords(due, today)].filter(Boolean).join('，'),
        at: startOfDay(addDays(due, 1)),
        url: `/office/register/entry?of=rectification&id=${entry._id}`,
      }
      return [item]
    })
    .sort((a, b) => a.at - b.at)
}
