/** What is sent upwards (信息报送): the register, and what presses. */
import { addDays, dayOf, startOfDay } from '../../../domain/calendar/day'
import { dueDayWords, type WaitingItem } from '../../../domain/desk/waiting'
import { newsItems as register, urgedBefore } from '../../../domain/news/news'
import { openRegister, sheetOf } from '../../kit/register'
import type { BoundContext } from '../../platform/context'
import { command } from '../../platform/store'
import { references } from '../register'

const { entries: newsItems, handlers, parts } = openRegister(register, references)

export const newsHandlers = handlers
export const newsTable = parts
export const newsSheet = sheetOf(register, references)

/** What is not sent and due within the days in which the office is urged, the earliest first. */
export async function waitingNews({ now }: BoundContext): Promise<WaitingItem[]> {
  const today = dayOf(now)
  const due = command.lte(addDays(today, urgedBefore))
  const found = await newsItems.readAll({ where: { active: true, sent: command.eq(null), due } })
  return found
    .map(({ _id, title, to, due: day }) => ({ _id, title, to, day: day ?? today }))
    .sort((a, b) => a.day.localeCompare(b.day))
    .map(({ _id, title, to, day }) => ({
      ...{ key: `news ${_id}`, kind: '报送' as const, title },
      ...{ detail: [to && `报${to}`, dueDayWords(day, today)].filter(Boolean).join('，') },
      ...{ at: startOfDay(day), late: day < today, url: `/office/register/entry?of=news&id=${_id}` },
    }))
}
