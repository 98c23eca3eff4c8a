/**
 * Ponds and other small waters (小微水体) are not walked along but visited: what counts is the time spent on
 * the water or within the nearness of its shore.
 */
import type { Ring } from '../../geo/coordinates'
import { boxOf } from '../../geo/distance'
import { nearInterval, type Interval } from '../../geo/nearInterval'
import { planeAround, segmentsOf, type Segment } from '../../geo/plane'
import { SegmentGrid } from '../../geo/segmentGrid'
import { mergeStretches, metresOf, uncovered } from '../stretches'
import type { Track } from '../track'
import { stepsOf } from './coverage'

/**
 * Seconds of the track within `nearness` metres of the shore or inside it; between two fixes the pace is
 * taken as even. Give it the usable track (no coarse fixes, split at gaps and teleports).
 */
export function secondsNear(track: Track, ring: Ring, nearness: number): number {
  const plane = planeAround(boxOf(ring))
  const shore = segmentsOf(plane, ring)
  const grid = new SegmentGrid(shore, nearness)
  let milliseconds = 0
  for (const run of track.runs) {
    stepsOf(run, plane).forEach((step, i) => {
      const time = (run[i + 1]?.time ?? run[i]!.time) - run[i]!.time
      if (time > 0) milliseconds += time * shareNear(step, shore, grid, nearness)
    })
  }
  return milliseconds / 1000
}

/** Share of a step that is near the shore or inside it. */
function shareNear(step: Segment, shore: readonly Segment[], grid: SegmentGrid, nearness: number): number {
  const parts: Interval[] = []
  grid.near(step, (i) => {
    const part = { from: 0, to: 0 }
    if (nearInterval(step, shore[i]!, nearness, part)) parts.push(part)
  })
  const near = mergeStretches(parts)
  // A part far from the shore cannot cross it, so its middle tells for the whole of it.
  const inside = uncovered(near, 1).filter(({ from, to }) => isInside(step, (from + to) / 2, shore))
  return metresOf(near) + metresOf(inside)
}

/** Whether the point at a share of the step lies inside the shore (even-odd rule). */
export function isInside(step: Segment, share: number, shore: readonly Segment[]): boolean {
  const [px, py] = [step.x + step.dx * share, step.y + step.dy * share]
  let inside = false
  for (const { x, y, dx, dy } of shore) {
    if (y > py !== y + dy > py && px < x + (dx * (py - y)) / dy) inside = !inside
  }
  return inside
}
