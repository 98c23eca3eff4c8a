import { monthDay } from './dayWords'
import { lastDayOf } from '@domain/calendar/day'

/** 「到 2027 年 11 月 29 日为止」: a year on, the day alone would read as today. `until` in ms. */
export function untilWords(until: number): string {
  const day = lastDayOf(until)
  return `到 ${day.slice(0, 4)} 年 ${monthDay(day)}为止`
}
