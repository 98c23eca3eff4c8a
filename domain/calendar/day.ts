/**
 * Days as the township counts them: Asia/Shanghai, which has had no daylight saving since 1991, so a day is
 * UTC+8 all year. Plain day strings (YYYY-MM-DD) sort, compare and travel without surprises.
 */
import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

const shanghaiMinutes = 8 * 60

/** The Shanghai day of an instant (ms since the epoch). */
export function dayOf(instant: number): string {
  return dayjs(instant).utcOffset(shanghaiMinutes).format('YYYY-MM-DD')
}

/** The instant (ms since the epoch) at which a Shanghai day begins. */
export function startOfDay(day: string): number {
  return dayjs.utc(day).subtract(shanghaiMinutes, 'minute').valueOf()
}

/** The first moment of an instant's Shanghai day, both in ms: what is told to those who may know the day alone. */
export function dayStart(instant: number): number {
  return startOfDay(dayOf(instant))
}

export function addDays(day: string, days: number): string {
  return dayjs.utc(day).add(days, 'day').format('YYYY-MM-DD')
}

/**
 * 24:00 in Shanghai of the day so many days after an instant's (both in ms): a term that is told as a day ends when that
 * day does (民法典 §203), whatever the hour at which it began.
 */
export function endOfDayAfter(instant: number, days: number): number {
  return startOfDay(addDays(dayOf(instant), days + 1))
}

/** The last day of a term that ends at an instant (ms): what ends at 24:00 has it still. */
export const lastDayOf = (end: number): string => dayOf(end - 1)

/** Whole days from one day to another; negative when `to` lies before. */
export function daysBetween(from: string, to: string): number {
  return (startOfUtcDay(to) - startOfUtcDay(from)) / 86_400_000
}

/** A county asks for it a thousand times in one answer; dayjs takes twenty times as long. */
const startOfUtcDay = (day: string) => Date.parse(`${day}T00:00:00Z`)

/** ISO weekday: Monday 1 … Sunday 7. */
export function weekdayOf(day: string): number {
  return dayjs.utc(day).day() || 7
}

/** 「2026年7月3日 15:04」 in Shanghai time. */
export function describeInstant(instant: number): string {
  return dayjs(instant).utcOffset(shanghaiMinutes).format('YYYY年M月D日 HH:mm')
}

/** 「2026-07-03 15:04」 in Shanghai time, as tables and file names have it. */
export function momentOf(instant: number): string {
  return dayjs(instant).utcOffset(shanghaiMinutes).format('YYYY-MM-DD HH:mm')
}

/** As people write it: 「7月3日」. */
export const monthDay = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`
