/**
 * The river ribbon (河道条) as numbers: a reach from 0 (upstream end) to 1, in pieces that are walked, missed
 * or interrupted, with dots on it. Screens, posters and documents draw this and nothing else.
 */
import type { Line } from '../geo/coordinates'
import { referenceOf } from '../geo/linearReference'
import type { Stretch } from './assessment'
import { mergeStretches, uncovered } from './stretches'
import type { Fix, Track } from './track'

/** filled · hollow · hollow with a break sign: the recording stopped here, so nobody knows. */
export type RibbonPieceKind = 'walked' | 'missed' | 'interrupted'

export interface RibbonPiece {
  readonly kind: RibbonPieceKind
  /** Shares of the reach, 0–1. */
  readonly from: number
  readonly to: number
}

/** Something to be drawn at a place: `at` in metres from the upstream end going in, share 0–1 coming out. */
export interface RibbonMark {
  readonly at: number
}

export interface RibbonInput<Mark extends RibbonMark> {
  /** Length of the reach in metres. */
  readonly length: number
  readonly covered: readonly Stretch[]
  /** Where the recording was interrupted, see `interruptions`. */
  readonly interrupted?: readonly Stretch[]
  readonly marks?: readonly Mark[]
}

export interface Ribbon<Mark extends RibbonMark> {
  /** Side by side from 0 to 1 without holes; of a ring the last one touches the first. */
  readonly pieces: readonly RibbonPiece[]
  readonly dots: readonly Mark[]
}

/** Turns metres into shares. What was walked counts as walked even if the recording broke off there once. */
export function ribbon<Mark extends RibbonMark>(input: RibbonInput<Mark>): Ribbon<Mark> {
  const length = Math.max(input.length, Number.MIN_VALUE)
  const share = (metres: number) => Math.min(1, Math.max(0, metres / length))
  const walked = mergeStretches(input.covered)
  const interrupted = mergeStretches(input.interrupted ?? [])
  const unknown = uncovered(mergeStretches([...walked, ...uncovered(interrupted, length)]), length)
  const missed = uncovered(mergeStretches([...walked, ...unknown]), length)
  const pieces = (kind: RibbonPieceKind, stretches: readonly Stretch[]) =>
    stretches.map(({ from, to }) => ({ kind, from: share(from), to: share(to) }))
  return {
    pieces: [
      ...pieces('walked', walked),
      ...pieces('interrupted', unknown),
      ...pieces('missed', missed),
    ].sort((a, b) => a.from - b.from),
    dots: (input.marks ?? []).map((mark) => ({ ...mark, at: share(mark.at) })),
  }
}

/**
 * Where on a line the gaps of a track lie: between the end of a run and the start of the next one, if both are
 * within `nearness` metres of the line. The track is to be split at gaps; places in metres along the line.
 */
export function interruptions(track: Track, line: Line, nearness: number): Stretch[] {
  const stretches: Stretch[] = []
  const reference = ({ lng, lat }: Fix) => referenceOf(line, [lng, lat])
  for (let i = 1; i < track.runs.length; i++) {
    const before = track.runs[i - 1]!
    const [a, b] = [reference(before[before.length - 1]!), reference(track.runs[i]![0]!)]
    if (a.away > nearness || b.away > nearness || a.at === b.at) continue
    stretches.push({ from: Math.min(a.at, b.at), to: Math.max(a.at, b.at) })
  }
  return mergeStretches(stretches)
}
