/** How long was recorded. Gaps are left out: nobody knows what happened in them. */
import type { Track } from '../track'

/** Seconds between the first and the last fix of each run, summed. */
export function recordedSeconds(track: Track): number {
  return (
    track.runs.reduce((sum, run) => sum + Math.max(0, run[run.length - 1]!.time - run[0]!.time), 0) / 1000
  )
}
