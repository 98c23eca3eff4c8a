/** A walk along a reach that nobody walked: from end to end (or around the shore), with the tremble of a phone. */
import { placeAt } from '@domain/geo/linearReference'
import { lineLength } from '@domain/geo/distance'
import { planeAt } from '@domain/geo/plane'
import type { Fix, Run } from '@domain/patrol/track'
import type { ReachGeometry } from '@domain/register/reach'

/** m/s of somebody who looks around. */
const PACE = 1.25
/** Ponds are small: nobody is done with one in less than three minutes. */
const LEAST_SECONDS = 200
/** Metres the position wanders off, and how slowly it does (0 at once … 1 never). */
const WANDER = 4
const SLOWNESS = 0.97

/** One fix a second from the epoch on; the same reach always gives the same walk. */
export function demoWalk(geometry: ReachGeometry): Run {
  const line = geometry.shape === 'line' ? geometry.line : geometry.ring
  const length = lineLength(line)
  const seconds = Math.max(LEAST_SECONDS, Math.ceil(length / PACE))
  const chance = chanceFrom(Math.round(length))
  let [east, north] = [0, 0]
  const fixes: Fix[] = []
  for (let second = 0; second <= seconds; second++) {
    east = SLOWNESS * east + (1 - SLOWNESS) * WANDER * 6 * (chance() - 0.5)
    north = SLOWNESS * north + (1 - SLOWNESS) * WANDER * 6 * (chance() - 0.5)
    const [lng, lat] = planeAt(placeAt(line, (length * second) / seconds)).place(east, north)
    fixes.push({ time: second * 1000, lng, lat, accuracy: Math.round(6 + 6 * chance()), speed: PACE })
  }
  return fixes
}

/** Repeatable chance, 0–1 (Lehmer, the minimal standard of Park and Miller 1988). */
function chanceFrom(seed: number): () => number {
  let state = (seed % 2147483646) + 1
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}
