/** Gives every place of a recording a time: between two known ones by the way, else at the pace beside it. */
import { distanceBetween } from '../../geo/distance'
import type { Fix, Run } from '../track'
import type { RecordedPlace } from './place'

/** Metres per second of somebody who walks, where the recording does not say it. */
const WALKING_PACE = 1.2
/** Paces that a recording may have itself. */
const [SLOWEST, FASTEST] = [0.3, 20]
/** Longest pause between two places of wrong times that is believed, in ms: such a clock still runs. */
const LONGEST_STEP = 3_600_000

type Line = readonly RecordedPlace[]

/** `line` has its true times in order; one without any begins at 0. Never empty. */
export function timed(line: Line): Run {
  const pace = paceOf(line)
  const times: number[] = line.map(({ time }) => time ?? NaN)
  const step = (i: number) =>
    writtenStep(line[i - 1]!, line[i]!) ?? (wayBetween(line[i - 1]!, line[i]!) / pace) * 1000
  const first = times.findIndex(Number.isFinite)
  if (first < 0) times[0] = 0
  for (let i = first; i > 0; i--) times[i - 1] = times[i]! - step(i)
  for (let i = 1; i < times.length; i++) {
    if (Number.isFinite(times[i]!)) continue
    let next = i + 1
    while (next < times.length && !Number.isFinite(times[next]!)) next++
    if (next < times.length) shareOut(line, times, i - 1, next)
    else times[i] = times[i - 1]! + step(i)
  }
  return line.map((place, i) => fixOf(place, Math.round(times[i]!)))
}

/** Times between the known ones at `from` and `to`, by the share of the way. */
function shareOut(line: Line, times: number[], from: number, to: number): void {
  const ways: number[] = []
  for (let i = from + 1; i <= to; i++)
    ways.push((ways[ways.length - 1] ?? 0) + wayBetween(line[i - 1]!, line[i]!))
  const whole = ways[ways.length - 1]!
  const span = times[to]! - times[from]!
  for (let i = from + 1; i < to; i++) {
    const share = whole > 0 ? ways[i - from - 1]! / whole : (i - from) / (to - from)
    times[i] = times[from]! + span * share
  }
}

/** Two wrong times after each other may still be right about the time between them. */
function writtenStep(before: RecordedPlace, after: RecordedPlace): number | null {
  if (before.written === null || after.written === null) return null
  const step = after.written - before.written
  return step > 0 && step <= LONGEST_STEP ? step : null
}

/** Metres per second between the neighbours whose times are known: the one in the middle of all. */
function paceOf(line: Line): number {
  const paces: number[] = []
  for (let i = 1; i < line.length; i++) {
    const [before, after] = [line[i - 1]!, line[i]!]
    if (before.time === null || after.time === null || after.time <= before.time) continue
    const pace = wayBetween(before, after) / ((after.time - before.time) / 1000)
    if (pace >= SLOWEST && pace <= FASTEST) paces.push(pace)
  }
  return paces.sort((a, b) => a - b)[Math.floor(paces.length / 2)] ?? WALKING_PACE
}

const wayBetween = (a: RecordedPlace, b: RecordedPlace) => distanceBetween([a.lng, a.lat], [b.lng, b.lat])

const fixOf = ({ lng, lat, speed }: RecordedPlace, time: number): Fix => ({
  time,
  lng,
  lat,
  accuracy: null,
  speed,
})
