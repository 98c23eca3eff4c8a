/**
 * Recordings made elsewhere (GPX, KML, TCX of a hand-held device or an app, GeoJSON of a map program) become tracks, to
 * be replayed in the browser and in tests. Their clocks are mended first: what could not be believed is said.
 */
import { inOrder, type Part } from './recording/inOrder'
import { knownPlaces } from './recording/knownPlaces'
import type { Mending, RecordedPlace } from './recording/place'
import { readLines } from './recording/readLines'
import { timed } from './recording/timed'
import { withTrueTimes } from './recording/trueTimes'
import type { Fix, Run, Track } from './track'

export type { Mending } from './recording/place'

export type Recording =
  | { readonly ok: true; readonly track: Track; readonly mending: Mending }
  /** `unreadable`: none of the formats · `empty`: no line in it · `tooLong`: over 100,000 fixes. */
  | { readonly ok: false; readonly reason: 'unreadable' | 'empty' | 'tooLong' }

const MOST_POINTS = 100_000

/**
 * Reads a recording (WGS-84, or whatever it was written in: nothing is shifted here). Each part or line is a run; the
 * runs and their fixes come in the order of their true times, no two at the same moment.
 */
export function readRecording(text: string): Recording {
  const read = readLines(text)
  if (!read) return { ok: false, reason: 'unreadable' }
  const { lines, cut } = read
  const points = lines.reduce((sum, line) => sum + line.length, 0)
  if (points > MOST_POINTS) return { ok: false, reason: 'tooLong' }
  const known = knownPlaces(lines)
  if (known.length === 0) return { ok: false, reason: 'empty' }
  const believed = withTrueTimes(known)
  const parts = believed.map((line): Part => ({
    run: timed(line),
    dated: line.some(({ time }) => time !== null),
  }))
  const runs = inOrder(parts)
  const leftOut = points - known.flat().length
  const mending = { ...timesMended(believed.flat()), reordered: isReordered(known, runs), leftOut, cut }
  return { ok: true, track: { runs: apart(runs) }, mending }
}

function timesMended(places: readonly RecordedPlace[]): Pick<Mending, 'wrongTimes' | 'missingTimes'> {
  return {
    wrongTimes: places.filter(({ written, time }) => written !== null && written !== time).length,
    missingTimes: places.filter(({ written }) => written === null).length,
  }
}

function isReordered(lines: readonly (readonly RecordedPlace[])[], runs: readonly Run[]): boolean {
  const before = lines.flat()
  return runs.flat().some(({ lng, lat }, i) => lng !== before[i]!.lng || lat !== before[i]!.lat)
}

/** No two fixes at the same moment: the second is a millisecond later. */
function apart(runs: readonly Run[]): Run[] {
  let last: Fix | null = null
  const separate = (fix: Fix): Fix => {
    last = last && fix.time <= last.time ? { ...fix, time: last.time + 1 } : fix
    return last
  }
  return runs.map((run) => run.map(separate))
}
