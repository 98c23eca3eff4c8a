/**
 * How far was walked: from fix to fix by haversine, each run for itself. On a raw recording the tremble of a
 * phone at rest counts as steps; on the thinned track of the wire it does not, which is why that one is
 * assessed.
 */
import { distanceBetween } from '../../geo/distance'
import type { Fix, Track } from '../track'

/** Metres between two fixes. */
export function metresBetween(a: Fix, b: Fix): number {
  return distanceBetween([a.lng, a.lat], [b.lng, b.lat])
}

/** Metres walked in all runs; nothing is added between runs. */
export function walkedMetres(track: Track): number {
  let sum = 0
  for (const run of track.runs) {
    for (let i = 1; i < run.length; i++) sum += metresBetween(run[i - 1]!, run[i]!)
  }
  return sum
}
