/** When people may be disturbed: never between 20:00 and 07:00, all in Asia/Shanghai. */
import { addDays, dayOf, startOfDay } from '../calendar/day'

const hour = 3_600_000

export interface QuietHours {
  /** Whole hours of the day. */
  readonly from: number
  readonly until: number
}

export const defaultQuietHours: QuietHours = { from: 20, until: 7 }

/** The instant itself, or the end of the quiet hours it falls into (ms). */
export function afterQuietHours(at: number, { from, until }: QuietHours = defaultQuietHours): number {
  const day = dayOf(at)
  const begin = startOfDay(day)
  if (at < begin + until * hour) return begin + until * hour
  if (at >= begin + from * hour) return startOfDay(addDays(day, 1)) + until * hour
  return at
}
