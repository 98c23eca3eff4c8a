/**
 * A walk along a reach as a phone would have recorded it: for the demo's history, for tests and for benches. The
 * walker keeps to one bank, slows down and stops now and then; the position trembles as GPS does, slowly, since
 * its errors of one second are nearly those of the second before.
 */
import type { LngLat } from '../domain/geo/coordinates'
import { closeRing } from '../domain/geo/distance'
import { planeAt } from '../domain/geo/plane'
import type { Fix, Run, Track } from '../domain/patrol/track'
import type { ReachGeometry } from '../domain/register/reach'
import { courseOf } from './course'
import { type Random, seededRandom } from './random'
import { smoothNoise } from './township/smoothNoise'

export interface WalkOptions {
  readonly seed: number | string
  /** Epoch milliseconds of the first fix. */
  readonly startAt: number
  /** Metres per second; by default 1.0–1.4, and 9–12 when driven. */
  readonly pace?: number
  /** The part that is walked, as shares 0–1 from upstream; all of it by default. Of a ring: of its shore. */
  readonly from?: number
  readonly to?: number
  /** Goes back and forth until so many seconds are over: what a chief does on a short reach. */
  readonly atLeast?: number
  /** Begins at the downstream end. */
  readonly upwards?: boolean
  /** The recording stops after this share of the time and goes on so many seconds later. */
  readonly gap?: { readonly after: number; readonly seconds: number }
  /** In a car on the bank road instead of on foot. */
  readonly driven?: boolean
  /** Stands at the beginning for so many seconds and goes nowhere: enough at a pond. */
  readonly stays?: number
}

/** Metres from the line to the path on the bank. */
const BANK = { nearest: 5, farthest: 16 }
/** Seconds in which a GPS error is forgotten. */
const MEMORY = 25

/** The raw recording, about one fix every 1–2 seconds. Two walks with the same options are the same. */
export function walkAlong(geometry: ReachGeometry, options: WalkOptions): Track {
  const random = seededRandom(options.seed)
  const course = courseOf(geometry.shape === 'line' ? geometry.line : closeRing(geometry.ring))
  const bank = bankOf(random)
  const receiver = receiverOf(random)
  const runs: Run[] = []
  let run: Fix[] = []
  let silentUntil = -Infinity
  for (const { seconds, share, along, speed } of stepsOf(course.length, options, random)) {
    if (options.gap && silentUntil < 0 && share >= options.gap.after) {
      silentUntil = seconds + options.gap.seconds
      if (run.length > 0) runs.push(run)
      run = []
    }
    const fix = receiver(course.place(along, bank(along)), seconds, speed)
    if (seconds >= silentUntil) run.push({ ...fix, time: options.startAt + Math.round(seconds * 1000) })
  }
  if (run.length > 0) runs.push(run)
  return { runs }
}

interface Step {
  /** Since the start. */
  readonly seconds: number
  /** Of the time, 0–1. */
  readonly share: number
  /** Metres from the upstream end. */
  readonly along: number
  /** Metres per second. */
  readonly speed: number
}

/** Where the walker is at each fix, by time. */
function* stepsOf(length: number, options: WalkOptions, random: Random): Generator<Step> {
  const pace = options.pace ?? (options.driven ? random.between(9, 12) : random.between(1, 1.4))
  const from = (options.from ?? 0) * length
  const span = Math.max(1, ((options.to ?? 1) - (options.from ?? 0)) * length)
  const whole = options.stays ?? Math.max(span / pace, options.atLeast ?? 0)
  const mood = smoothNoise(random)
  let [seconds, walked, restUntil] = [0, 0, 0]
  while (options.stays === undefined ? walked < span || seconds < whole : seconds <= whole) {
    const resting = options.stays !== undefined || seconds < restUntil
    const speed = resting ? 0 : pace * (1 + 0.15 * mood(seconds / 40))
    const turns = walked % (2 * span)
    const way = turns <= span ? turns : 2 * span - turns
    const along = from + (options.upwards ? span - way : way)
    yield { seconds, share: Math.min(1, options.stays ? seconds / whole : walked / span), along, speed }
    const step = random.between(1, 2)
    // About every six minutes something is worth a look, or a word with someone.
    if (!options.driven && !resting && random.chance(step / 360)) restUntil = seconds + random.between(15, 60)
    seconds += step
    walked += speed * step
  }
}

/** Metres to the left of the line at a place along it; one bank per walk. */
function bankOf(random: Random): (along: number) => number {
  const side = random.chance(0.5) ? 1 : -1
  const path = smoothNoise(random)
  const middle = (BANK.nearest + BANK.farthest) / 2
  return (along) => side * (middle + (BANK.farthest - middle) * path(along / 80))
}

/** A phone with errors of 3–8 m that wander (first-order Gauss–Markov), and what it says about them. */
function receiverOf(random: Random): (place: LngLat, seconds: number, speed: number) => Omit<Fix, 'time'> {
  const error = random.between(3, 8) / Math.SQRT2
  let [east, north, last] = [error * random.normal(), error * random.normal(), 0]
  return (place, seconds, speed) => {
    const kept = Math.exp(-(seconds - last) / MEMORY)
    const fresh = error * Math.sqrt(1 - kept * kept)
    east = east * kept + fresh * random.normal()
    north = north * kept + fresh * random.normal()
    last = seconds
    const [lng, lat] = planeAt(place).place(east, north)
    const accuracy = Math.round(error * random.between(1.6, 2.6))
    return { lng, lat, accuracy, speed: Math.max(0, Math.round((speed + 0.1 * random.normal()) * 10) / 10) }
  }
}
