/**
 * A deadline in words. The cloud counted the working days already (legal holidays, 调休); what is left is said in
 * plain days, as people count them.
 */
import { dayOf, daysBetween, startOfDay } from '@domain/calendar/day'
import type { Output } from '@domain/contract/contract'
import { clockText } from './clockWords'
import { monthDay } from './dayWords'

/** Said of what lies beyond the known notice of holidays. */
export const MAY_MOVE = '放假安排公布后可能会变'

export type Light = Output<'report.get'>['report']['light']

/** 「今天 24 点前」, 「还有 3 天」, 「逾期 2 天」. `dueAt` and `now` in ms since the epoch. */
export function dueWords(dueAt: number, now: number): string {
  // Midnight belongs to the day that ends with it: due 「24 点」, not at 0 o'clock of the next day.
  const dueDay = dayOf(dueAt - 1)
  const left = daysBetween(dayOf(now), dueDay)
  if (left > 0) return `还有 ${left} 天`
  if (left < 0) return `逾期 ${-left} 天`
  if (now >= dueAt) return '今天已到期'
  return `今天 ${hourWords(dueAt)}前`
}

/** 「7月3日 24 点前」 */
export function dueMomentWords(dueAt: number): string {
  return `${monthDay(dayOf(dueAt - 1))} ${hourWords(dueAt)}前`
}

const hourWords = (dueAt: number) => (dueAt === startOfDay(dayOf(dueAt)) ? '24 点' : clockText(dueAt))

const lightWord: Record<Light, string> = { green: '', yellow: '时间过半', orange: '快到期', red: '' }

/** The light and the deadline together: 「快到期，今天 24 点前」; null when nobody owes anything. */
export function lightWords(light: Light, dueAt: number | null, now: number): string | null {
  if (dueAt === null) return null
  return [lightWord[light], dueWords(dueAt, now)].filter(Boolean).join('，')
}
