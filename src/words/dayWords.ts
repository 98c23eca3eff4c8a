/** Days as people say them. Days are Asia/Shanghai days, YYYY-MM-DD. */
import { daysBetween, monthDay, weekdayOf } from '@domain/calendar/day'

const weekdays = ['一', '二', '三', '四', '五', '六', '日']

/** 「今天」, 「昨天」, 「7月3日」; with the year when it is another one. */
export function dayWords(day: string, today: string): string {
  const ago = daysBetween(day, today)
  if (ago === 0) return '今天'
  if (ago === 1) return '昨天'
  return dated(day, today)
}

/** 「12月31日前」 of a last day, also when that is today or over. */
export const beforeWords = (day: string, today: string): string => `${dated(day, today)}前`

const dated = (day: string, today: string) =>
  day.slice(0, 4) === today.slice(0, 4) ? monthDay(day) : `${day.slice(0, 4)}年${monthDay(day)}`

export { monthDay }

/** 「星期五」 */
export function weekdayWord(day: string): string {
  return `星期${weekdays[weekdayOf(day) - 1]}`
}

/** 「2026年7月」, heading of a month in a list. */
export function monthWord(day: string): string {
  return `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月`
}
