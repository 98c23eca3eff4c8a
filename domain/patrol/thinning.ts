/**
 * Thinning: a phone records a fix a second, but a walk has few corners. What is dropped lies within the
 * tolerance of the line that stays, so that coverage barely changes; what other rules need is kept.
 */
import simplify from 'simplify-js'
import { planeAt } from '../geo/plane'
import { defaultThresholds } from './assessment'
import { isCoarse } from './rules/accuracy'
import type { Fix, Run } from './track'

/** Milliseconds: a fix is kept at least this often, well under the pause that counts as a gap (60 s). */
const MOST_PAUSE = 30_000

export interface Thinning {
  /** Metres a dropped fix may lie off the line that stays. */
  readonly tolerance: number
  /** Keep both sides of every change between fine and coarse fixes. */
  readonly keepAccuracyChanges: boolean
}

/**
 * The fixes of a run that are worth sending: first and last, corners, one every 30 s, both ends of every longer
 * pause. A fix is marked mocked when it or one dropped just before it was.
 */
export function thinRun(run: Run, { tolerance, keepAccuracyChanges }: Thinning): Run {
  const kept = new Set<number>()
  for (const [first, last] of piecesOf(run, keepAccuracyChanges)) {
    for (const index of cornersOf(run, first, last, tolerance)) kept.add(index)
  }
  const thinned: Fix[] = []
  let mocked = false
  run.forEach((fix, i) => {
    mocked ||= fix.mocked === true
    if (!kept.has(i)) return
    thinned.push(mocked ? { ...fix, mocked } : fix)
    mocked = false
  })
  return thinned
}

/** Numbers of the first and last fix of pieces of at most 30 s, each simplified for itself. */
function piecesOf(run: Run, keepAccuracyChanges: boolean): [first: number, last: number][] {
  const pieces: [number, number][] = []
  let first = 0
  for (let i = 1; i < run.length; i++) {
    if (keepAccuracyChanges && isRough(run[i]!) !== isRough(run[i - 1]!)) {
      pieces.push([first, i - 1])
      first = i
    } else if (Math.abs(run[i]!.time - run[first]!.time) > MOST_PAUSE) {
      pieces.push([first, i - 1])
      first = i - 1
    }
  }
  return run.length > 0 ? [...pieces, [first, run.length - 1]] : []
}

const isRough = (fix: Fix) => isCoarse(fix, defaultThresholds.coarseAccuracy)

/** Numbers of the fixes from `first` to `last` that a line within the tolerance needs (Douglas–Peucker). */
function cornersOf(run: Run, first: number, last: number, tolerance: number): number[] {
  const plane = planeAt([run[first]!.lng, run[first]!.lat])
  const points = run.slice(first, last + 1).map((fix, i) => {
    return { x: plane.x(fix.lng), y: plane.y(fix.lat), index: first + i }
  })
  const corners = new Set<object>(simplify(points, tolerance, true))
  return points.filter((point) => corners.has(point)).map((point) => point.index)
}
