/** Meetings (会议), and what was decided there and waits. */
import { addDays, dayOf, startOfDay } from '../../../domain/calendar/day'
import { dueDayWords, type WaitingItem } from '../../../domain/desk/waiting'
import { meetings as register, openDecisions } from '../../../domain/meeting/meetings'
import { openRegister, sheetOf } from '../../kit/register'
import type { BoundContext } from '../../platform/context'
import { references } from '../register'

const { entries: meetings, handlers, parts } = openRegister(register, references)

export const meetingHandlers = handlers
export const meetingTable = parts

export const meetingSheet = sheetOf(register, references)

/** Of all meetings that were not called off; a township has some dozens a year. */
export async function waitingDecisions({ now }: BoundContext): Promise<WaitingItem[]> {
  const held = await meetings.readAll({ where: { active: true }, without: ['notes', 'agenda'] })
  const today = dayOf(now)
  return openDecisions(held)
    .filter(({ due }) => due <= addDays(today, shownBefore))
    .map(({ meetingId, row, title, what, owner, due }) => ({
      ...{ key: `decision ${meetingId} ${row}`, kind: '会议' as const, title: what },
      ...{ detail: `${owner}负责，${dueDayWords(due, today)}，${title}议定`, at: startOfDay(due) },
      ...{ late: due < today, url: `/office/register/entry?of=meeting&id=${meetingId}` },
    }))
}

/** Days before it is due from which a decision stands on the desk. */
const shownBefore = 14
