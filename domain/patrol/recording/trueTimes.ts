/**
 * Which times of a recording are true. Receivers write 1970 or 1980 before they know the time, are 1024 weeks early
 * when their week counter has run over (IS-GPS-200, 10-bit week number), and slip for a single fix. What can be told
 * exactly is corrected; the rest has no time, until its neighbours give it one.
 */
import { distanceBetween } from '../../geo/distance'
import type { RecordedPlace } from './place'

const DAY = 86_400_000
const ROLLOVER = 1024 * 7 * DAY
/** No format that is read here is older. */
const EARLIEST = Date.UTC(2000, 0, 1)

type Line = readonly RecordedPlace[]

/** Every line in the order of its true times; a time that is not to be believed is null. */
export function withTrueTimes(lines: readonly Line[]): RecordedPlace[][] {
  const main = largestEra(lines.flat().flatMap(({ time }) => time ?? []))
  return lines.map((line) =>
    inOrder(
      ofOneEra(
        line.map((place) => rolledOver(place, main)),
        main,
      ),
    ),
  )
}

interface Era {
  readonly from: number
  readonly to: number
  readonly count: number
}

/** The times that lie together with no day between two of them; of equally many, the latest. */
function largestEra(times: readonly number[]): Era | null {
  const sorted = [...times].sort((a, b) => a - b)
  let best: Era | null = null
  let start = 0
  for (let i = 0; i < sorted.length; i++) {
    if (i + 1 < sorted.length && sorted[i + 1]! - sorted[i]! <= DAY) continue
    const era = { from: sorted[start]!, to: sorted[i]!, count: i - start + 1 }
    if (era.to >= EARLIEST && (!best || era.count >= best.count)) best = era
    start = i + 1
  }
  return best
}

const isIn = (time: number, { from, to }: Era) => time >= from - DAY && time <= to + DAY

function rolledOver(place: RecordedPlace, main: Era | null): RecordedPlace {
  const { time } = place
  if (time === null || main === null || isIn(time, main)) return place
  const mended = [1, 2, -1].map((times) => time + times * ROLLOVER).find((later) => isIn(later, main))
  return mended === undefined ? place : { ...place, time: mended }
}

/** Without what lies days from the other times of the same line; a line of one odd time gives way to the others. */
function ofOneEra(line: Line, main: Era | null): RecordedPlace[] {
  const own = largestEra(line.flatMap(({ time }) => time ?? []))
  const era = own && own.count === 1 && main && main.count > 1 ? main : own
  return line.map((place) => {
    const believed = place.time !== null && era !== null && place.time >= EARLIEST && isIn(place.time, era)
    return believed ? place : { ...place, time: null }
  })
}

/**
 * Times that run backwards: either the places were stored in another order than they were walked, which a shorter
 * way in the order of the times tells, or single times are wrong.
 */
function inOrder(line: RecordedPlace[]): RecordedPlace[] {
  const timed = line.filter(({ time }) => time !== null)
  const steady = new Set(longestSteady(timed))
  if (steady.size === timed.length) return line
  const sorted = [...timed].sort((a, b) => a.time! - b.time!)
  if (steady.size < timed.length / 2 || wayOf(sorted) < 0.9 * wayOf(timed)) return byTime(line)
  return line.map((place) => (place.time === null || steady.has(place) ? place : { ...place, time: null }))
}

/** Places without a time stay behind the one they followed. */
function byTime(line: Line): RecordedPlace[] {
  const bundles: RecordedPlace[][] = []
  for (const place of line) {
    if (place.time === null && bundles.length > 0) bundles[bundles.length - 1]!.push(place)
    else bundles.push([place])
  }
  return bundles.sort(([a], [b]) => (a!.time ?? -Infinity) - (b!.time ?? -Infinity)).flat()
}

function wayOf(line: Line): number {
  return line.reduce(
    (sum, { lng, lat }, i) =>
      sum + (i === 0 ? 0 : distanceBetween([line[i - 1]!.lng, line[i - 1]!.lat], [lng, lat])),
    0,
  )
}

/** The longest part of a timed line whose times never run backwards; of two as long, the one over fewer hours. */
function longestSteady(line: Line): RecordedPlace[] {
  const times = line.map(({ time }) => time!)
  const early = longestRising(times)
  const late = longestRising(times.map((time) => -time).reverse()).map((i) => times.length - 1 - i)
  const span = (chosen: number[]) => Math.abs(times[chosen[0]!]! - times[chosen[chosen.length - 1]!]!)
  return (early.length > 0 && span(early) <= span(late) ? early : late).map((i) => line[i]!)
}

/** Where the values of a longest rising part stand (patience sorting). */
function longestRising(values: readonly number[]): number[] {
  const ends: number[] = []
  const before: number[] = []
  values.forEach((value, i) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (values[ends[middle]!]! <= value) low = middle + 1
      else high = middle
    }
    before[i] = low > 0 ? ends[low - 1]! : -1
    ends[low] = i
  })
  const rising: number[] = []
  for (let i = ends[ends.length - 1] ?? -1; i >= 0; i = before[i]!) rising.push(i)
  return rising.reverse()
}
