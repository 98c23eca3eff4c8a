/**
 * Gaps: times in which the phone recorded nothing (app closed, no signal, battery). What was walked in them
 * is unknown, so they are shown and never bridged.
 */
import type { Gap } from '../assessment'
import type { Fix, Run, Track } from '../track'

/**
 * Cuts the runs wherever two fixes are more than `pause` seconds apart, or time runs backwards (the phone's
 * clock was set in between).
 */
export function splitAtGaps(track: Track, pause: number): Track {
  return splitWhere(track, (a, b) => b.time - a.time > pause * 1000 || b.time < a.time)
}

/** Cuts the runs between any two neighbouring fixes for which `apart` holds. */
export function splitWhere(track: Track, apart: (before: Fix, after: Fix) => boolean): Track {
  const runs: Run[] = []
  for (const run of track.runs) {
    let start = 0
    for (let i = 1; i < run.length; i++) {
      if (!apart(run[i - 1]!, run[i]!)) continue
      runs.push(run.slice(start, i))
      start = i
    }
    if (start < run.length) runs.push(start === 0 ? run : run.slice(start))
  }
  return { runs }
}

/**
 * The gaps of a track that was split: between any two runs, and before the first and after the last fix where
 * that took longer than `pause` seconds.
 */
export function gapsOf(track: Track, startedAt: number, endedAt: number, pause: number): Gap[] {
  const gaps: Gap[] = []
  let from = startedAt
  track.runs.forEach((run, i) => {
    const to = run[0]!.time
    if (i === 0 ? to - from > pause * 1000 : to > from) gaps.push({ from, to })
    from = run[run.length - 1]!.time
  })
  if (endedAt - from > pause * 1000) gaps.push({ from, to: endedAt })
  return gaps
}

/** All gaps together, in seconds. */
export function gapSeconds(gaps: readonly Gap[]): number {
  return gaps.reduce((sum, gap) => sum + (gap.to - gap.from), 0) / 1000
}
