/**
 * The heart of coverage: which part of one segment lies within a distance of another one. The points that
 * near to a segment form a capsule (a strip with two half discs), which is convex, so its cut with a segment
 * is a single interval and can be had exactly, without sampling.
 */
import type { Segment } from './plane'

/** A part of a segment, as shares 0–1 of its length. */
export interface Interval {
  from: number
  to: number
}

/**
 * Whether any part of `segment` is within `radius` metres of `other`; which part, is written into `out`
 * (a parameter, because this runs for every pair of neighbours of a long track).
 */
export function nearInterval(segment: Segment, other: Segment, radius: number, out: Interval): boolean {
  out.from = Infinity
  out.to = -Infinity
  if (isFar(segment, other, radius)) return false
  cutDisc(segment, other.x, other.y, radius, out)
  const length = Math.sqrt(other.dx * other.dx + other.dy * other.dy)
  if (length > 0) {
    cutDisc(segment, other.x + other.dx, other.y + other.dy, radius, out)
    cutStrip(segment, other, length, radius, out)
  }
  if (out.from < 0) out.from = 0
  if (out.to > 1) out.to = 1
  return out.from <= out.to
}

/** Whether already the boxes of the two are farther apart than the radius, which is true of most pairs. */
function isFar(a: Segment, b: Segment, radius: number): boolean {
  const east = Math.abs(2 * (a.x - b.x) + a.dx - b.dx)
  const north = Math.abs(2 * (a.y - b.y) + a.dy - b.dy)
  return (
    east > 2 * radius + Math.abs(a.dx) + Math.abs(b.dx) ||
    north > 2 * radius + Math.abs(a.dy) + Math.abs(b.dy)
  )
}

/** The points of the segment within the disc around (x, y): a quadratic in the share t. */
function cutDisc({ x: sx, y: sy, dx, dy }: Segment, x: number, y: number, radius: number, out: Interval) {
  const wx = sx - x
  const wy = sy - y
  const a = dx * dx + dy * dy
  const b = dx * wx + dy * wy
  const c = wx * wx + wy * wy - radius * radius
  const under = b * b - a * c
  if (a === 0) {
    if (c <= 0) widen(out, 0, 1)
  } else if (under >= 0) {
    const root = Math.sqrt(under)
    widen(out, (-b - root) / a, (-b + root) / a)
  }
}

/** The points of the segment that lie abreast of `other` and within `radius` of its line: two slabs in t. */
function cutStrip({ x, y, dx, dy }: Segment, other: Segment, length: number, radius: number, out: Interval) {
  const ux = other.dx / length
  const uy = other.dy / length
  const wx = x - other.x
  const wy = y - other.y
  slab.from = 0
  slab.to = 1
  cutSlab(wx * ux + wy * uy, dx * ux + dy * uy, 0, length)
  cutSlab(wx * uy - wy * ux, dx * uy - dy * ux, -radius, radius)
  if (slab.from <= slab.to) widen(out, slab.from, slab.to)
}

/** Scratch of `cutStrip`, which runs too often to make a new one each time. */
const slab: Interval = { from: 0, to: 1 }

/** Narrows the slab to the shares t for which `low ≤ start + t·step ≤ high`. */
function cutSlab(start: number, step: number, low: number, high: number): void {
  if (step === 0) {
    if (start < low || start > high) slab.to = -1
    return
  }
  const enter = ((step > 0 ? low : high) - start) / step
  const leave = ((step > 0 ? high : low) - start) / step
  if (enter > slab.from) slab.from = enter
  if (leave < slab.to) slab.to = leave
}

/** The hull of what was found so far and one more piece; what lies off the segment does not count. */
function widen(out: Interval, from: number, to: number): void {
  if (to < 0 || from > 1) return
  if (from < out.from) out.from = from
  if (to > out.to) out.to = to
}
