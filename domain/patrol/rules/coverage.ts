/**
 * Coverage: which parts of a reach's centreline (or of a pond's shore) were passed. Exact by linear
 * referencing: each step of the walk cuts its capsule out of the line; nothing is sampled, and nothing is
 * bridged between runs.
 */
import type { Line } from '../../geo/coordinates'
import { boxOf } from '../../geo/distance'
import { measuresOf } from '../../geo/linearReference'
import { nearInterval, type Interval } from '../../geo/nearInterval'
import { planeAround, segmentsOf, type Plane, type Segment } from '../../geo/plane'
import { SegmentGrid } from '../../geo/segmentGrid'
import type { Stretch } from '../assessment'
import { mergeStretches, metresOf } from '../stretches'
import type { Run, Track } from '../track'

export interface Coverage {
  /** Share of the line that was passed, 0–1. */
  readonly share: number
  /** Where, in metres along the line: sorted, apart from each other. */
  readonly stretches: readonly Stretch[]
}

/**
 * The parts of a line within `nearness` metres of the track: of the way between two neighbouring fixes of one
 * run, or of the fix itself where a run has but one. Give it the usable track (no coarse fixes, split at gaps
 * and teleports). A ring is a line that ends where it starts.
 */
export function coverageOf(track: Track, line: Line, nearness: number): Coverage {
  const plane = planeAround(boxOf(line))
  const segments = segmentsOf(plane, line)
  const grid = new SegmentGrid(segments, nearness)
  const passed = segments.map(() => new Passed())
  const part: Interval = { from: 0, to: 0 }
  for (const run of track.runs) {
    for (const step of stepsOf(run, plane)) {
      grid.near(step, (i) => {
        if (!passed[i]!.whole && nearInterval(segments[i]!, step, nearness, part)) passed[i]!.add(part)
      })
    }
  }
  return summarise(passed, measuresOf(line))
}

/** The steps of a run on the plane; a run of one fix is one step on the spot. */
export function stepsOf(run: Run, plane: Plane): Segment[] {
  const steps: Segment[] = []
  let x = plane.x(run[0]!.lng)
  let y = plane.y(run[0]!.lat)
  if (run.length === 1) return [{ x, y, dx: 0, dy: 0 }]
  for (let i = 1; i < run.length; i++) {
    const dx = plane.x(run[i]!.lng) - x
    const dy = plane.y(run[i]!.lat) - y
    steps.push({ x, y, dx, dy })
    x += dx
    y += dy
  }
  return steps
}

/** The passed parts of one segment. A walk passes it bit by bit, so the last part usually just grows. */
class Passed {
  readonly parts: Interval[] = []
  whole = false

  add({ from, to }: Interval): void {
    const last = this.parts[this.parts.length - 1]
    if (last && from <= last.to && to >= last.from) {
      last.from = Math.min(last.from, from)
      last.to = Math.max(last.to, to)
      this.whole = last.from === 0 && last.to === 1
    } else {
      this.parts.push({ from, to })
      this.whole = from === 0 && to === 1
    }
  }
}

function summarise(passed: readonly Passed[], measures: readonly number[]): Coverage {
  const stretches = mergeStretches(
    passed.flatMap(({ parts }, i) => {
      const [start, end] = [measures[i]!, measures[i + 1]!]
      const at = (share: number) => (share === 1 ? end : start + share * (end - start))
      return parts.map(({ from, to }) => ({ from: at(from), to: at(to) }))
    }),
  ).filter(({ from, to }) => to > from)
  const length = measures[measures.length - 1]!
  return { share: length > 0 ? Math.min(1, metresOf(stretches) / length) : 0, stretches }
}
