/**
 * What a year brings to a township near the coast: typhoons during which nobody is sent to the water, long holidays,
 * and weeks in which everyone goes out. It follows from the calendar and the seed alone.
 */
import { addDays, daysBetween } from '../../domain/calendar/day'
import { isWorkingDay } from '../../domain/calendar/workingDays'
import { seededRandom } from '../random'

export interface Season {
  /** The office has paused all duties. */
  readonly paused: boolean
  /** Of what chiefs usually keep, 0–1. */
  readonly kept: number
  /** Chance that somebody walks once more than owed. */
  readonly extra: number
  /** Reports of residents in a week beyond the usual. */
  readonly moreReports: number
}

export interface Typhoon {
  /** First and last day of the pause. */
  readonly from: string
  readonly until: string
}

const usual: Season = { paused: false, kept: 1, extra: 0.25, moreReports: 0 }
const typhoon: Season = { ...usual, paused: true, kept: 0.3 }
const afterTyphoon: Season = { ...usual, extra: 0.6, moreReports: 2 }
const holiday: Season = { ...usual, kept: 0.75, extra: 0.1 }
const campaign: Season = { ...usual, extra: 0.6, moreReports: 1 }

/** A typhoon keeps people at home for three days, and the week after is for clearing up. */
const PAUSE_DAYS = 3
const CLEARING_DAYS = 6
/** A run of so many days off is a holiday on which people travel home. */
const LONG_HOLIDAY = 5

/** 中国水周 and the week of the environment day: `MM-DD`, both included. */
const campaigns = [
  ['03-22', '03-28'],
  ['06-01', '06-07'],
] as const

/** Two in a summer. */
export function typhoonsOf(seed: number | string, year: string): Typhoon[] {
  const random = seededRandom(`${seed}/typhoons ${year}`)
  return [`${year}-07-08`, `${year}-08-04`].map((earliest) => {
    const from = addDays(earliest, random.whole(0, 12))
    return { from, until: addDays(from, PAUSE_DAYS - 1) }
  })
}

export function seasonOf(seed: number | string, day: string): Season {
  for (const { from, until } of typhoonsOf(seed, day.slice(0, 4))) {
    if (from <= day && day <= until) return typhoon
    if (until < day && daysBetween(until, day) <= CLEARING_DAYS) return afterTyphoon
  }
  const date = day.slice(5)
  if (campaigns.some(([from, until]) => from <= date && date <= until)) return campaign
  return daysOffAround(day) >= LONG_HOLIDAY ? holiday : usual
}

/** Days without work in a row, of which this is one; 0 on a working day. */
function daysOffAround(day: string): number {
  if (isWorkingDay(day)) return 0
  const run = (step: 1 | -1) => {
    let days = 0
    while (days < LONG_HOLIDAY && !isWorkingDay(addDays(day, step * (days + 1)))) days++
    return days
  }
  return 1 + run(1) + run(-1)
}
