/**
 * Draws the waters of the plan one after the other. A course that comes too near to another one or to itself is
 * drawn again with the next numbers of the same seed, so every seed ends with a river network that could be.
 */
import type { WaterKind, WaterLevel } from '../../domain/register/reach'
import type { Random } from '../random'
import { crosses, keepsAway, keepsAwayFromItself, measuresOf, sketchOf, withoutEnds } from './clearance'
import { shoreRing } from './shoreRing'
import {
  type CoursePlan,
  coursePlans,
  type On,
  pondNames,
  type ReservoirPlan,
  reservoirPlans,
} from './waterPlan'
import { type Point, windingLine } from './windingLine'

export interface DrawnWater {
  readonly id: string
  readonly name: string
  readonly kind: WaterKind
  readonly level: WaterLevel
  /** Upstream first; of a pond or reservoir the closed shore. */
  readonly points: readonly Point[]
  readonly reachLength: number
}

/** Least metres between two waters, and between two bends of one. */
const APART = 170
const BENDS_APART = 75
/** Most metres from a dam to the spring of the stream it feeds. */
const DAM = 40
const MOST_TRIES = 400
/** How far a water may begin, end or join from where the plan says, in metres and as a share of the other water. */
const LEEWAY = { metres: 250, share: 0.05 }
/** Half the width and height of the township in metres. */
const HALF = { width: 5900, height: 6600 }

export function layWaters(random: Random): DrawnWater[] {
  const drawn: DrawnWater[] = []
  for (const plan of coursePlans) drawn.push(layCourse(random.fork(plan.id), plan, drawn))
  for (const plan of reservoirPlans) drawn.push(layReservoir(random.fork(plan.id), plan, drawn))
  pondNames.forEach((name, i) => {
    const id = `w${23 + i}`
    drawn.push(layPond(random.fork(id), { id, name }, drawn))
  })
  return drawn
}

function layCourse(random: Random, plan: CoursePlan, drawn: readonly DrawnWater[]): DrawnWater {
  const end = (place: Point | On) =>
    isOn(place) ? placeOn(random, place, drawn) : somewhereNear(random, place)
  const points = firstThat(
    plan.name,
    () => windingLine(random, end(plan.from), end(plan.to), plan.winding),
    (line) =>
      inTownship(line) && keepsAwayFromItself(sketchOf(line), BENDS_APART) && hasRoom(line, plan, drawn),
  )
  return { ...plan, points }
}

function hasRoom(line: readonly Point[], plan: CoursePlan, drawn: readonly DrawnWater[]): boolean {
  return drawn.every(({ id, points }) => {
    const ends = {
      head: isOn(plan.from) && plan.from.water === id,
      mouth: isOn(plan.to) && plan.to.water === id,
    }
    return keepsAway(sketchOf(withoutEnds(line, ends)), sketchOf(points), APART) && !crosses(line, points)
  })
}

function layReservoir(
  random: Random,
  { id, name, feeds, radius }: ReservoirPlan,
  drawn: readonly DrawnWater[],
): DrawnWater {
  const stream = drawn.find((water) => water.id === feeds)!
  const [dam, below] = [stream.points[0]!, stream.points[6]!]
  const heading = Math.atan2(dam[1] - below[1], dam[0] - below[0])
  const stretch = 1.7
  const points = firstThat(
    name,
    () => {
      const away = radius * Math.sqrt(stretch) * random.between(0.85, 1.15)
      const turn = heading + random.between(-0.3, 0.3)
      const centre: Point = [dam[0] + away * Math.cos(turn), dam[1] + away * Math.sin(turn)]
      return shoreRing(random, { centre, radius, stretch, heading: turn, bays: 0.3 })
    },
    (ring) =>
      !keepsAway([dam], ring, DAM) &&
      !crosses(ring, stream.points) &&
      drawn.every((water) => water === stream || keepsAway(ring, sketchOf(water.points), APART)),
  )
  return { id, name, kind: 'reservoir', level: 'town', points, reachLength: Infinity }
}

function layPond(
  random: Random,
  pond: { id: string; name: string },
  drawn: readonly DrawnWater[],
): DrawnWater {
  const points = firstThat(
    pond.name,
    () => {
      const [x, y] = [random.between(-1, 1) * HALF.width * 0.9, random.between(-1, 1) * HALF.height * 0.75]
      const radius = random.between(55, 95)
      const [stretch, heading] = [random.between(1, 1.6), random.between(0, Math.PI)]
      return shoreRing(random, { centre: [x, y], radius, stretch, heading, bays: 0.25 })
    },
    (ring) => drawn.every((water) => keepsAway(ring, sketchOf(water.points), APART)),
  )
  return { ...pond, kind: 'pond', level: 'village', points, reachLength: Infinity }
}

function inTownship(line: readonly Point[]): boolean {
  return line.every(([x, y]) => Math.abs(x) <= HALF.width && Math.abs(y) <= HALF.height)
}

function isOn(place: Point | On): place is On {
  return 'water' in place
}

function somewhereNear(random: Random, [x, y]: Point): Point {
  return [
    x + random.between(-LEEWAY.metres, LEEWAY.metres),
    y + random.between(-LEEWAY.metres, LEEWAY.metres),
  ]
}

/** A vertex about there on the other water, so that both waters meet in one place. */
function placeOn(random: Random, { water, at }: On, drawn: readonly DrawnWater[]): Point {
  const { points } = drawn.find(({ id }) => id === water)!
  const measures = measuresOf(points)
  const wanted = (at + random.between(-LEEWAY.share, LEEWAY.share)) * measures[measures.length - 1]!
  return points[measures.findIndex((measure) => measure >= wanted)]!
}

function firstThat(name: string, draw: () => Point[], fits: (points: Point[]) => boolean): Point[] {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const points = draw()
    if (fits(points)) return points
  }
  throw new Error(`no room for ${name} after ${MOST_TRIES} tries: the plan is too crowded`)
}
