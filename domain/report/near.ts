/** Reports that may tell of the same matter, so that a second witness adds a voice instead of a duplicate. */
import type { LngLat } from '../geo/coordinates'
import { distanceBetween } from '../geo/distance'

/** Metres within which two reports of one category may be about the same thing. */
export const NEAR_METRES = 50

/**
 * Metres within which the public entry of such a report stands: its place is moved by up to 100 m (publicPlace.ts), and
 * a narrower answer would say by how much.
 */
export const PUBLIC_NEAR_METRES = NEAR_METRES + 100

/** Days in which a public entry may tell of the same: the 72 hours, as far as days can say. */
export const NEAR_DAYS = 3

/** Milliseconds (72 hours) within which they may. */
const NEAR_TIME = 72 * 3_600_000

/** What was seen where and when; `at` in ms since the epoch. */
export interface Sighting {
  readonly place: LngLat
  readonly category: string
  readonly at: number
}

export interface Nearby<Report extends Sighting> {
  readonly report: Report
  /** Metres between the two. */
  readonly away: number
}

/**
 * Whether two reports have the same category, lie within 50 m and were made within 72 hours. A time in the
 * future (a phone's clock that is ahead) counts as `now` (ms).
 */
export function isNear(a: Sighting, b: Sighting, now: number): boolean {
  const apart = Math.abs(Math.min(a.at, now) - Math.min(b.at, now))
  return a.category === b.category && apart <= NEAR_TIME && distanceBetween(a.place, b.place) <= NEAR_METRES
}

/** Those of the others that are near the report, the nearest first, of several as near the latest first. */
export function nearest<Report extends Sighting>(
  report: Sighting,
  others: readonly Report[],
  now: number,
): Nearby<Report>[] {
  return others
    .filter((other) => isNear(report, other, now))
    .map((other) => ({ report: other, away: distanceBetween(report.place, other.place) }))
    .sort((a, b) => a.away - b.away || b.report.at - a.report.at)
}
