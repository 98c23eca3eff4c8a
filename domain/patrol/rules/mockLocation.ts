/** Mock flags: some phones say when a position was simulated by a program. */
import type { Track } from '../track'

/** Number of fixes that the phone itself called simulated. */
export function mockedFixes(track: Track): number {
  return track.runs.reduce((sum, run) => sum + run.filter((fix) => fix.mocked).length, 0)
}
