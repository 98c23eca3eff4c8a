/** A replay need not wait where nothing was recorded: a lunch of an hour passes in a moment. */
import type { Run } from '@domain/patrol/track'

/** Ms without a fix from which on nothing is waited for: what the assessment calls a gap. */
const LONG = 60_000
/** Ms that are left of it. */
const LEFT = 2000

/** How many ms of a walk are over after so many ms of watching it, and the other way round. */
export interface Pauses {
  watched(walked: number): number
  walked(watched: number): number
}

/** Times of the walk count from its first fix. */
export function pausesOf(fixes: Run): Pauses {
  const origin = fixes[0]?.time ?? 0
  const long = fixes.flatMap((fix, i) => {
    const length = i === 0 ? 0 : fix.time - fixes[i - 1]!.time
    return length > LONG ? [{ from: fixes[i - 1]!.time - origin, length }] : []
  })
  return {
    watched: (walked) =>
      long.reduce((left, { from, length }) => {
        const within = Math.min(length, Math.max(0, walked - from))
        return left - (within - (within / length) * LEFT)
      }, walked),
    walked: (watched) =>
      long.reduce((sum, { from, length }) => {
        const within = Math.min(LEFT, Math.max(0, sum - from))
        return sum - within + (within / LEFT) * length
      }, watched),
  }
}
