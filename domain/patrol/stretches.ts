/** Arithmetic of stretches: merged and sorted pieces of a reach, in metres from its upstream end. */
import type { Stretch } from './assessment'

/** Rounding of floating-point sums; nobody walks a micrometre. */
const TOUCHING = 1e-6

/** Sorted by place, with overlapping and touching stretches joined. */
export function mergeStretches(stretches: readonly Stretch[]): Stretch[] {
  const merged: { from: number; to: number }[] = []
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = merged[merged.length - 1]
    if (last && from <= last.to + TOUCHING) last.to = Math.max(last.to, to)
    else merged.push({ from, to })
  }
  return merged
}

/**
 * What is left of a reach of `length` metres when merged `stretches` are taken away; pieces shorter than
 * `least` metres are not worth a word.
 */
export function uncovered(stretches: readonly Stretch[], length: number, least = 0): Stretch[] {
  const rest: Stretch[] = []
  let from = 0
  for (const stretch of [...stretches, { from: length, to: length }]) {
    if (stretch.from - from > Math.max(TOUCHING, least)) rest.push({ from, to: stretch.from })
    from = Math.max(from, stretch.to)
  }
  return rest
}

/** Length of all stretches together, in metres. */
export function metresOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { from, to }) => sum + (to - from), 0)
}

/** Metres; a shorter missed piece is no stretch (段) in anybody's words. */
export const leastStretch = 10

/**
 * The one figure for how far a reach was walked, in whole percent: rounded down, and 100 when nothing is left that
 * anybody would call missing.
 */
export function percentWalked(length: number, covered: readonly Stretch[]): number {
  const merged = mergeStretches(covered)
  const metres = metresOf(merged)
  if (length <= 0 || metres === 0) return 0
  return uncovered(merged, length, leastStretch).length === 0
    ? 100
    : Math.min(99, Math.floor((metres / length) * 100))
}
