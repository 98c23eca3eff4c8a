/**
 * Teleports: two fixes that no one can travel between. A phone that lost its position for a moment does this,
 * and so does a program that simulates one. Nothing is known between such fixes, so the run is cut there.
 */
import type { Fix, Track } from '../track'
import { metresBetween } from './distance'
import { splitWhere } from './gaps'

/** Less time than this between fixes is rounding of the wire, not a measurement. */
const LEAST_SECONDS = 1

/** More stated uncertainty than this is no excuse for a jump. */
const MOST_UNCERTAINTY = 200

/** Whether `b` cannot be reached from `a` at `speed` m/s, the uncertainty of both fixes granted. */
function isTeleport(a: Fix, b: Fix, speed: number): boolean {
  const seconds = Math.max(LEAST_SECONDS, (b.time - a.time) / 1000)
  const uncertainty = Math.min(MOST_UNCERTAINTY, (a.accuracy ?? 0) + (b.accuracy ?? 0))
  return metresBetween(a, b) - uncertainty > speed * seconds
}

/** Cuts runs at teleports, so that no distance or coverage comes from them. */
export function splitAtTeleports(track: Track, speed: number): Track {
  return splitWhere(track, (a, b) => isTeleport(a, b, speed))
}

export interface Teleports {
  readonly count: number
  /** The longest of them, in metres. */
  readonly longest: number
}

/** All teleports of a track, also those across a gap. */
export function teleportsOf(track: Track, speed: number): Teleports {
  const fixes = track.runs.flat()
  let [count, longest] = [0, 0]
  for (let i = 1; i < fixes.length; i++) {
    if (!isTeleport(fixes[i - 1]!, fixes[i]!, speed)) continue
    count++
    longest = Math.max(longest, metresBetween(fixes[i - 1]!, fixes[i]!))
  }
  return { count, longest }
}
