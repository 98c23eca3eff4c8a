/**
 * The yearly notice of the State Council's General Office (节假日安排的通知) as data: the office may enter it before a
 * release carries it, and correct it.
 */
import { dayOf, weekdayOf } from './day'
import { isLawfulRest } from './lawfulRest'
import { knownUntil, type HolidayNotice } from './workingDays'

export interface Holidays {
  readonly _id: 'holidays'
  readonly version: number
  readonly notices: readonly HolidayNotice[]
  /** The last changes, the oldest first: deadlines that were counted before are set anew. */
  readonly changes?: readonly NoticeChange[]
}

export interface NoticeChange {
  /** Of the notices it led to. */
  readonly version: number
  /** ms since the epoch. */
  readonly at: number
  readonly before: readonly HolidayNotice[]
  readonly after: readonly HolidayNotice[]
}

/** Whether a day lies beyond the known notices, so that a deadline or push on it may still move. */
export const mayMove = (day: string) => day > knownUntil()

/** The year whose notice is missing although it is out by now (November and December), or null. */
export function missingNotice(now: number): number | null {
  const [year, month] = dayOf(now).split('-').map(Number) as [number, number]
  const next = month >= 11 ? year + 1 : year
  return knownUntil() < `${next}-12-31` ? next : null
}

export type NoticeTrouble = 'foreignYear' | 'both' | 'worksOnWeekday' | 'worksOnLawful' | 'lawfulMissing'

/** What can't be right about a notice, with the day it is about; null when nothing is. */
export function troubleIn({ year, rest, work }: HolidayNotice): { code: NoticeTrouble; day: string } | null {
  const find = (code: NoticeTrouble, days: readonly string[], wrong: (day: string) => boolean) => {
    const day = days.find(wrong)
    return day === undefined ? null : { code, day }
  }
  // The holiday at New Year begins or is made up for in the last days of the year before.
  const foreign = (day: string) =>
    !day.startsWith(`${year}-`) && !day.startsWith(`${year - 1}-12-2`) && !day.startsWith(`${year - 1}-12-3`)
  return (
    find('foreignYear', [...rest, ...work], foreign) ??
    find('both', work, (day) => rest.includes(day)) ??
    find('worksOnLawful', work, isLawfulRest) ??
    find('worksOnWeekday', work, (day) => weekdayOf(day) <= 5) ??
    find('lawfulMissing', lawfulDaysOf(year), (day) => !rest.includes(day))
  )
}

/** The 13 days of a year that are off by law. */
export function lawfulDaysOf(year: number): string[] {
  const days: string[] = []
  const first = Date.UTC(year, 0, 1)
  for (let time = first; new Date(time).getUTCFullYear() === year; time += 86_400_000) {
    const day = new Date(time).toISOString().slice(0, 10)
    if (isLawfulRest(day)) days.push(day)
  }
  return days
}
