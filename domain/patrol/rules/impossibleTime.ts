/**
 * Impossible times: a patrol that ends before it starts, is sent before it ends, or has fixes outside its own
 * start and end. Only the phone's clock is compared with itself; how wrong it is, `clockSkew` says.
 */
import type { Track } from '../track'

/** Phones hand over a position some seconds old, round times and correct their clock a little. */
const SLACK = 60_000

/** All times in epoch milliseconds by the phone's clock. */
export interface PatrolTimes {
  readonly startedAt: number
  readonly endedAt: number
  readonly sentAt: number
}

/** Whether start, end, sending and the fixes contradict each other by more than a minute. */
export function hasImpossibleTime(track: Track, { startedAt, endedAt, sentAt }: PatrolTimes): boolean {
  if (endedAt < startedAt || endedAt > sentAt + SLACK) return true
  let latest = startedAt
  for (const run of track.runs) {
    for (const { time } of run) {
      if (time > endedAt + SLACK || time < latest - SLACK) return true
      latest = Math.max(latest, time)
    }
  }
  return false
}
