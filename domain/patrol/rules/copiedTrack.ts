/**
 * Copied tracks: no two walks give the same fixes, so a line that comes a second time was not walked a second
 * time. Fingerprints find candidates among all patrols of all years by a few reads by id; `isCopyOf` then
 * compares the two tracks, so that an honest walk with a like rhythm is not asked about.
 */
import { planeAt, type Plane } from '../../geo/plane'
import type { Fix, Track } from '../track'
import { hash } from './hash'

/** Places on the wire are whole steps of 1e-5 degrees (about 1 m). */
const DEGREE_STEPS = 1e5
/** Fewer different places than this repeat by chance, e.g. of a phone located by a mast. */
const LEAST_PLACES = 6
/** Rhythm: where one is at each quarter of the time, seen from the start, in cells of 40 m. */
const QUARTERS = [0.25, 0.5, 0.75, 1]
const CELL = 40
/** Shifted grids of cells: a place that trembles over the border of one stays inside another. */
const GRIDS = 4
/** A walk that stays within two cells (around a pond) has no rhythm of its own. */
const LEAST_CELLS = 3
/** A copy lasts as long as its original, to the rounding of the wire … */
const SAME_SECONDS = 2
/** … and is where its original was, at most moments nearer than two honest walks at one pace (6 m) would be. */
const SAME_METRES = 4
const COMPARED = 24

/**
 * Up to five fingerprints of a track as unpacked from the wire, to be stored as ids. None depends on when it was
 * walked. The first is of all its places; the others are of its rhythm (duration to the second and the places at
 * its quarters), which a copy keeps when it is shifted as a whole or trembles by a few metres. A copy that was
 * cut is not recognised. Tracks of fewer than six different places have none.
 */
export function fingerprintsOf(track: Track): string[] {
  const places = track.runs.map((run) => run.map(({ lng, lat }) => `${step(lng)},${step(lat)}`))
  if (new Set(places.flat()).size < LEAST_PLACES) return []
  const whole = places.map((run) => run.join(' ')).join('|')
  return [`p${hash(whole)}`, ...rhythmsOf(track)]
}

const step = (degrees: number) => Math.round(degrees * DEGREE_STEPS)

function rhythmsOf(track: Track): string[] {
  const fixes = track.runs.flat()
  const seconds = secondsOf(fixes)
  const moves = positionsAt(fixes, QUARTERS)
  return Array.from({ length: GRIDS }, (_, grid) => {
    const cell = (metres: number) => Math.floor(metres / CELL + grid / GRIDS)
    const cells = moves.map(([x, y]) => `${cell(x)},${cell(y)}`)
    return new Set(cells).size < LEAST_CELLS ? [] : [`r${grid}${hash(`${seconds} ${cells.join(' ')}`)}`]
  }).flat()
}

const secondsOf = (fixes: readonly Fix[]) =>
  Math.round((fixes[fixes.length - 1]!.time - fixes[0]!.time) / 1000)

/** Metres east and north of the first fix at shares of the time from first to last fix. */
function positionsAt(fixes: readonly Fix[], shares: readonly number[]): [x: number, y: number][] {
  const first = fixes[0]!
  const plane = planeAt([first.lng, first.lat])
  const span = fixes[fixes.length - 1]!.time - first.time
  let i = 1
  return shares.map((share) => {
    const time = first.time + span * share
    while (i < fixes.length - 1 && fixes[i]!.time < time) i++
    return between(fixes[i - 1]!, fixes[i]!, time, plane)
  })
}

function between(a: Fix, b: Fix, time: number, plane: Plane): [number, number] {
  const share = b.time > a.time ? Math.min(1, Math.max(0, (time - a.time) / (b.time - a.time))) : 1
  return [plane.x(a.lng + (b.lng - a.lng) * share), plane.y(a.lat + (b.lat - a.lat) * share)]
}

/**
 * Whether a track is an earlier one over again: all its places are the same; or it lasts as long, and at most
 * moments it is in the same place, seen from the middle of the track (a copy may have been shifted). Meant for
 * tracks that share a fingerprint; two people standing at one pond would not pass for different.
 */
export function isCopyOf(track: Track, earlier: Track): boolean {
  const places = fingerprintsOf(track)[0]
  if (places !== undefined && places === fingerprintsOf(earlier)[0]) return true
  const [a, b] = [track.runs.flat(), earlier.runs.flat()]
  if (a.length < 2 || b.length < 2 || Math.abs(secondsOf(a) - secondsOf(b)) > SAME_SECONDS) return false
  const moments = Array.from({ length: COMPARED }, (_, i) => i / (COMPARED - 1))
  const [ours, theirs] = [positionsAt(a, moments), positionsAt(b, moments)]
  const shifts = ours.map(([x, y], i) => [x - theirs[i]![0], y - theirs[i]![1]] as const)
  const [east, north] = [median(shifts.map(([x]) => x)), median(shifts.map(([, y]) => y))]
  return median(shifts.map(([x, y]) => Math.hypot(x - east, y - north))) <= SAME_METRES
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!
