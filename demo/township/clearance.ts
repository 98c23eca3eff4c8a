/** Whether a newly drawn water leaves the others, and itself, enough room to look like a real one. */
import type { Point } from './windingLine'

/** Metres along a line within which it may be near to what it flows into. */
const MOUTH = 420

/** Whether every place of `line` is at least `metres` from every place of `other`. */
export function keepsAway(line: readonly Point[], other: readonly Point[], metres: number): boolean {
  const square = metres * metres
  return line.every(([x, y]) => other.every(([ox, oy]) => (x - ox) ** 2 + (y - oy) ** 2 >= square))
}

/**
 * Whether a line stays away from itself: places more than four times `metres` apart along it are at least
 * `metres` apart on the ground. Such a line has no narrow neck and can't cross itself.
 */
export function keepsAwayFromItself(line: readonly Point[], metres: number): boolean {
  const measures = measuresOf(line)
  const square = metres * metres
  let next = 0
  return line.every(([x, y], i) => {
    while (next < line.length && measures[next]! - measures[i]! < 4 * metres) next++
    return line.slice(next).every(([ox, oy]) => (x - ox) ** 2 + (y - oy) ** 2 >= square)
  })
}

/** Every third place: enough to tell how far lines are apart, at a ninth of the work. */
export function sketchOf(line: readonly Point[]): Point[] {
  return line.filter((_, i) => i % 3 === 0)
}

/** The line without the stretches close to its beginning and its end, where those touch another water. */
export function withoutEnds(line: readonly Point[], ends: { head: boolean; mouth: boolean }): Point[] {
  const measures = measuresOf(line)
  const length = measures[measures.length - 1]!
  return line.filter(
    (_, i) => (!ends.head || measures[i]! > MOUTH) && (!ends.mouth || measures[i]! < length - MOUTH),
  )
}

/** Whether the two lines cross; meeting in a vertex, as at a mouth, is no crossing. */
export function crosses(line: readonly Point[], other: readonly Point[]): boolean {
  for (let i = 1; i < line.length; i++) {
    for (let k = 1; k < other.length; k++) {
      if (segmentsCross(line[i - 1]!, line[i]!, other[k - 1]!, other[k]!)) return true
    }
  }
  return false
}

/** Metres from the start at every place of the line. */
export function measuresOf(line: readonly Point[]): number[] {
  const measures = [0]
  for (let i = 1; i < line.length; i++) {
    const [[ax, ay], [bx, by]] = [line[i - 1]!, line[i]!]
    measures.push(measures[i - 1]! + Math.hypot(bx - ax, by - ay))
  }
  return measures
}

function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

/** Positive when p lies left of the way from a to b. */
function side(a: Point, b: Point, p: Point): number {
  return (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])
}
