/**
 * Packs a track for the wire and back: thinned to 5 m; places, times and speeds as encoded polylines. Two hours
 * at one fix a second stay under 20 KB. The phone assesses the unpacked track, the very one the cloud gets.
 */
import { decode, encode } from '@googlemaps/polyline-codec'
import { thinRun, type Thinning } from './thinning'
import type { Fix, Run, Track } from './track'
import type { WireTrack } from './wireTrack'

type WireRun = WireTrack['runs'][number]

/** Metres by which a place moves, at most, when it is written with five decimals. */
const PLACE_ROUNDING = 0.8
/** Characters for up to two hours, and for any longer recording. */
const BUDGET = { twoHours: 20_000, longer: 40_000 }
const TWO_HOURS = 2 * 3_600_000
/** Pauses of a minute fit into two hours 120 times; more runs than this are a broken phone. */
const MOST_RUNS = 200
/** More fixes than this, five hours and a half at one a second, nobody sends thinned. */
const MOST_FIXES = 20_000
/** Of all three strings together; decoding takes memory for what it is given. */
const MOST_CHARACTERS = 500_000
/** No tolerance beyond this saves anything; only a recording with senseless times needs it. */
const MOST_TOLERANCE = 1000
/** Largest values the polyline format is asked to carry; seconds of three years, metres, dm/s. */
const MOST_SECONDS = 100_000_000
const MOST_FIGURE = 10_000

/**
 * Thins and packs a track. No fix lies farther than `toleranceMetres` off the packed line, unless the recording
 * trembles too much for the budget: then the tolerance grows until it fits. Fixes without a place are dropped,
 * and of more than 200 runs the longest are kept.
 */
export function packTrack(track: Track, toleranceMetres = 5): WireTrack {
  const runs = longestRuns(track.runs.map((run) => run.filter(isPlace)).filter((run) => run.length > 0))
  const origin = Math.round(runs[0]?.[0]?.time ?? 0)
  const end = runs[runs.length - 1]?.slice(-1)[0]?.time ?? origin
  const budget = end - origin > TWO_HOURS ? BUDGET.longer : BUDGET.twoHours
  let thinning: Thinning = {
    tolerance: Math.max(0, toleranceMetres - PLACE_ROUNDING),
    keepAccuracyChanges: true,
  }
  for (;;) {
    const packed = runs.map((run) => packRun(thinRun(run, thinning), origin))
    const fits = JSON.stringify(packed).length <= budget
    if (fits || thinning.tolerance > MOST_TOLERANCE) return { format: 1, origin, runs: packed }
    thinning = { tolerance: Math.max(1, thinning.tolerance * 1.5), keepAccuracyChanges: false }
  }
}

/** A phone that has no position yet says 0,0, which is in the sea off Africa. */
const isPlace = (fix: Fix) => isWritable(fix) && (Math.abs(fix.lng) > 0.001 || Math.abs(fix.lat) > 0.001)

const isWritable = ({ time, lng, lat }: Fix) =>
  Number.isFinite(time) && Math.abs(lng) <= 180 && Math.abs(lat) <= 90

function longestRuns(runs: readonly Run[]): readonly Run[] {
  if (runs.length <= MOST_RUNS) return runs
  const byLength = [...runs].sort((a, b) => b.length - a.length)
  const longest = new Set(byLength.slice(0, MOST_RUNS))
  return runs.filter((run) => longest.has(run))
}

function packRun(run: Run, origin: number): WireRun {
  return {
    path: encode(run.map(({ lng, lat }) => [lat, lng])),
    times: encode(
      run.map(({ time, accuracy }) => [secondsSince(origin, time), figure(accuracy, 1)]),
      0,
    ),
    speeds: encode(
      run.map(({ speed, mocked }) => [figure(speed, 10), mocked ? 1 : 0]),
      0,
    ),
  }
}

function secondsSince(origin: number, time: number): number {
  return Math.max(-MOST_SECONDS, Math.min(MOST_SECONDS, Math.round((time - origin) / 1000)))
}

/** A figure in whole steps; −1 for none, which is also what some phones say themselves. */
function figure(value: number | null, steps: number): number {
  return value !== null && value >= 0 ? Math.min(MOST_FIGURE, Math.round(value * steps)) : -1
}

/** What came of unpacking: a track, or why there is none (`tooLong`: over 20,000 fixes; `garbled`: no track). */
export type Unpacked =
  | { readonly ok: true; readonly track: Track }
  | { readonly ok: false; readonly reason: 'tooLong' | 'garbled' }

/**
 * The track that was packed, with places to 1 m, times to 1 s. Anything may come over the wire: what is no
 * track is refused as a value, and never more than 20,000 fixes are built.
 */
export function unpackTrack(wire: WireTrack): Unpacked {
  const { origin, runs: packed } = wire
  const characters = packed.reduce(
    (sum, { path, times, speeds }) => sum + path.length + times.length + speeds.length,
    0,
  )
  if (characters > MOST_CHARACTERS) return { ok: false, reason: 'tooLong' }
  if (Math.abs(origin) > Number.MAX_SAFE_INTEGER / 2) return { ok: false, reason: 'garbled' }
  const runs: Run[] = []
  let fixes = 0
  for (const wireRun of packed) {
    const run = unpackRun(wireRun, origin)
    if (!run) return { ok: false, reason: 'garbled' }
    fixes += run.length
    if (fixes > MOST_FIXES) return { ok: false, reason: 'tooLong' }
    runs.push(run)
  }
  return { ok: true, track: { runs } }
}

/** The alphabet of encoded polylines: 63 to 126. */
const polyline = /^[?-~]+$/

function unpackRun({ path, times, speeds }: WireRun, origin: number): Run | null {
  if (![path, times, speeds].every((text) => polyline.test(text))) return null
  const places = decode(path)
  const moments = decode(times, 0)
  const motions = decode(speeds, 0)
  if (moments.length !== places.length || motions.length !== places.length) return null
  const run = places.map(([lat, lng], i): Fix => {
    const [seconds, accuracy] = moments[i]!
    const [speed, mocked] = motions[i]!
    const fix = {
      time: origin + seconds * 1000,
      lng,
      lat,
      accuracy: accuracy < 0 ? null : accuracy,
      speed: speed < 0 ? null : speed / 10,
    }
    return mocked === 1 ? { ...fix, mocked: true } : fix
  })
  return run.every(isOurs) ? run : null
}

const isOurs = (fix: Fix) =>
  isWritable(fix) && (fix.accuracy ?? 0) <= MOST_FIGURE && (fix.speed ?? 0) * 10 <= MOST_FIGURE
