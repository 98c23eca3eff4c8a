/** When a hand-over concerns whom, and until when it is signed. */
import { addDays } from '../calendar/day'
import type { ChiefRole } from '../identity/role'
import type { Assignment } from '../register/assignment'

/** Characters of what is said beside a signature, and of why it was given on paper. */
export const longestHandover = { note: 200, reason: 200 } as const

/** Both sign within so many days after the last day. */
const signDays = 30

/** New words on a sign board after a change of chief (《河长（湖长）公示牌设置管理规范》, Hebei, July 2022). */
const boardDays = 15

export const signUntil = (lastDay: string) => addDays(lastDay, signDays)
export const boardsUntil = (lastDay: string) => addDays(lastDay, boardDays)

/** Who came lately may have something to take over; so long it is asked. */
const lately = 60

/** Whether to ask for hand-overs of whoever has these appointments, ended ones too. */
export const mayConcern = (own: readonly Assignment[], today: string) =>
  own.some(({ handover, from }) => handover === 'due' || (from <= today && from > addDays(today, -lately)))

/** Volunteers (民间河长) leave without a list. */
export const handsOver = (role: ChiefRole) => role !== 'civilChief'
