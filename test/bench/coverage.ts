/**
 * Coverage against the same built from Turf: 10,000 fixes along a reach of 20 km. Run alone it prints its
 * figures; the project's bench calls `benchCoverage`.
 */
import { bbox, lineString, pointToLineDistance } from '@turf/turf'
import type { Line, LngLat } from '../../domain/geo/coordinates'
import { lineLength } from '../../domain/geo/distance'
import { measuresOf, placeAt } from '../../domain/geo/linearReference'
import { coverageOf } from '../../domain/patrol/rules/coverage'
import type { Run, Track } from '../../domain/patrol/track'
import { seeded, walkAlong, windingLine } from '../fixtures/patrols/walks'

const NEARNESS = 50

export interface CoverageBench {
  /** How many times faster ours is. */
  readonly ratio: number
  /** Milliseconds of one assessment, the fastest of several. */
  readonly ours: number
  readonly turf: number
  /** How much the two coverages (shares, 0–1) differ. */
  readonly difference: number
}

/** 10,000 fixes in two runs; the chief leaves the bank here and there, and the middle was not recorded. */
function madeUp(): { line: Line; track: Track } {
  const random = seeded(20)
  const line = windingLine(random, 20_000)
  const pace = lineLength(line) / 10_600
  const fixes = walkAlong(random, { line, from: 0, to: 20_000, startedAt: 0, pace, noise: 30, wander: 0.999 })
  return { line, track: { runs: [fixes.slice(0, 5000), fixes.slice(5600, 10_600)] } }
}

/** Fixes of a piece of track that is left out at once when its box is too far away. */
const PIECE = 12

/**
 * The quickest way we found with Turf: for every metre of the reach the distance to the pieces of track whose
 * box is near. Without boxes it takes minutes; `buffer` of the track needs ten times as long, and of the whole
 * track at once more memory than Node has. The metres are prepared beforehand and not timed.
 */
function turfCoverage(track: Track, metres: readonly LngLat[]): number {
  const pieces = track.runs.flatMap((run) => piecesOf(run).map(pieceOf))
  const passed = metres.filter(([lng, lat]) => {
    return pieces.some(({ piece, box: [west, south, east, north] }) => {
      if (lng < west || lng > east || lat < south || lat > north) return false
      return pointToLineDistance([lng, lat], piece, { units: 'meters', method: 'planar' }) <= NEARNESS
    })
  })
  return passed.length / metres.length
}

function piecesOf(run: Run): Run[] {
  const starts = Array.from({ length: Math.ceil((run.length - 1) / PIECE) }, (_, i) => i * PIECE)
  return starts.map((start) => run.slice(start, start + PIECE + 1))
}

function pieceOf(run: Run) {
  const piece = lineString(run.map(({ lng, lat }) => [lng, lat]))
  const [west, south, east, north] = bbox(piece)
  const [lng, lat] = [NEARNESS / 98_000, NEARNESS / 111_000]
  return { piece, box: [west! - lng, south! - lat, east! + lng, north! + lat] as const }
}

/** The middle of every metre of a line. */
function metresOf(line: Line): LngLat[] {
  const measures = measuresOf(line)
  const length = Math.floor(measures[measures.length - 1]!)
  return Array.from({ length }, (_, i) => placeAt(line, i + 0.5, measures))
}

function fastest(times: number, work: () => void): number {
  return Math.min(
    ...Array.from({ length: times }, () => {
      const start = performance.now()
      work()
      return performance.now() - start
    }),
  )
}

/** Measures both on the same walk; they agree within a metre for each end of a stretch (0.2 % here). */
export function benchCoverage(): CoverageBench {
  const { line, track } = madeUp()
  const metres = metresOf(line)
  const difference = Math.abs(coverageOf(track, line, NEARNESS).share - turfCoverage(track, metres))
  const ours = fastest(60, () => coverageOf(track, line, NEARNESS))
  const turf = fastest(3, () => turfCoverage(track, metres))
  return { ratio: turf / ours, ours, turf, difference }
}

if (process.argv[1]?.endsWith('bench/coverage.ts')) console.log(JSON.stringify(benchCoverage()))
