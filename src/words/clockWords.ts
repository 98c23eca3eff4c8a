/** A moment as people say it: 「今天 08:05」. Days are Asia/Shanghai days. */
import { dayOf, dayStart } from '@domain/calendar/day'
import { dayWords } from './dayWords'

/** 「08:05」 in Shanghai time, of milliseconds since the epoch. */
export function clockText(instant: number): string {
  const minutes = Math.floor(instant / 60_000) + 8 * 60
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`
}

/**
 * 「今天 08:05」, 「7月3日 15:04」; both in milliseconds since the epoch. The very first moment of a day stands for the day:
 * so the cloud says it to those who may know no more.
 */
export function momentWords(instant: number, now: number): string {
  const day = dayWords(dayOf(instant), dayOf(now))
  return instant === dayStart(instant) ? day : `${day} ${clockText(instant)}`
}
