/**
 * Linear referencing: a place on a reach is said in metres from its upstream end, as engineers say 桩号.
 * The ribbon, the stretches of a patrol and the dots of problems all live on this one axis.
 */
import type { Line, LngLat } from './coordinates'
import { boxOf, distanceBetween } from './distance'
import { planeAround } from './plane'

/** Where a place falls on a line. */
export interface Reference {
  /** Metres from the start of the line to the nearest point on it. */
  readonly at: number
  /** Metres between the place and that point. */
  readonly away: number
}

/** For every vertex of the line its metres from the start: `[0, …, length]`. */
export function measuresOf(line: Line): number[] {
  const measures = [0]
  for (let i = 1; i < line.length; i++) {
    measures.push(measures[i - 1]! + distanceBetween(line[i - 1]!, line[i]!))
  }
  return measures
}

/**
 * The place so many metres along the line; before the start and after the end it is the end itself. Who asks
 * often for one line passes its measures.
 */
export function placeAt(line: Line, metres: number, measures: readonly number[] = measuresOf(line)): LngLat {
  let [low, high] = [0, line.length - 1]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (measures[middle]! <= metres) low = middle
    else high = middle
  }
  const [from, to] = [measures[low]!, measures[high]!]
  const share = to > from ? Math.min(1, Math.max(0, (metres - from) / (to - from))) : 0
  const [a, b] = [line[low]!, line[high]!]
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]
}

/** The nearest point of a line (at least two places) to a place; the first one where several are as near. */
export function referenceOf(line: Line, [lng, lat]: LngLat): Reference {
  const plane = planeAround(boxOf(line))
  const measures = measuresOf(line)
  const [px, py] = [plane.x(lng), plane.y(lat)]
  let best: Reference = { at: 0, away: Infinity }
  for (let i = 1; i < line.length; i++) {
    const [ax, ay] = [plane.x(line[i - 1]![0]), plane.y(line[i - 1]![1])]
    const [dx, dy] = [plane.x(line[i]![0]) - ax, plane.y(line[i]![1]) - ay]
    const square = dx * dx + dy * dy
    const share = square > 0 ? Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / square)) : 0
    const away = Math.hypot(ax + share * dx - px, ay + share * dy - py)
    if (away < best.away) {
      best = { at: measures[i - 1]! + share * (measures[i]! - measures[i - 1]!), away }
    }
  }
  return best
}
