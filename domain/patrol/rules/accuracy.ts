/**
 * Accuracy: a fix that may be a hundred metres off says nothing about a bank of fifty. Such fixes are not
 * counted as near; when they are most of the recording, the office is told why so little was seen.
 */
import type { Fix, Track } from '../track'

/** Whether the phone itself said that this fix is coarser than `limit` metres. */
export function isCoarse(fix: Fix, limit: number): boolean {
  return fix.accuracy !== null && fix.accuracy > limit
}

/** The track without its coarse fixes. */
export function withoutCoarse(track: Track, limit: number): Track {
  const runs = track.runs.map((run) => run.filter((fix) => !isCoarse(fix, limit)))
  return { runs: runs.filter((run) => run.length > 0) }
}

/**
 * Share of the recorded time, 0–1, that coarse fixes stand for: each until the next one. By time and not by
 * number, because thinning keeps fewer fixes where the walk is straight. A track without duration is counted
 * by fixes.
 */
export function coarseShare(track: Track, limit: number): number {
  let [coarse, all] = [0, 0]
  for (const run of track.runs) {
    for (let i = 1; i < run.length; i++) {
      const seconds = Math.max(0, run[i]!.time - run[i - 1]!.time)
      all += seconds
      if (isCoarse(run[i - 1]!, limit)) coarse += seconds
    }
  }
  if (all > 0) return coarse / all
  const fixes = track.runs.flat()
  return fixes.length > 0 ? fixes.filter((fix) => isCoarse(fix, limit)).length / fixes.length : 0
}
