/**
 * Cuts the waters into reaches, names them as people do (「带溪 2 段」), and gives each to a village: to the
 * nearest one whose chiefs can still take it, since nobody answers for more than three.
 */
import { boxOf, lineLength, ringLength } from '../../domain/geo/distance'
import { planeAt } from '../../domain/geo/plane'
import type { Reach, ReachGeometry } from '../../domain/register/reach'
import { measuresOf } from './clearance'
import type { DrawnWater } from './layWaters'
import { MOST_REACHES, type Village, villages } from './villages'
import type { Point } from './windingLine'

/** The middle of the township, WGS-84. */
const plane = planeAt([120.36, 27.66])

interface Part {
  readonly water: DrawnWater
  readonly number: number
  readonly of: number
  readonly points: readonly Point[]
}

/** All reaches, in the order of their waters, upstream first. Throws when the villages have too few chiefs. */
export function reachesOf(waters: readonly DrawnWater[]): Reach[] {
  const parts = waters.flatMap(partsOf)
  const owners = villagesOf(parts)
  return withBoundary(parts.map((part) => toReach(part, owners.get(part)!)))
}

/** One water is a boundary (界河): two of its reaches in a row, of two villages, whose chiefs answer together. */
function withBoundary(reaches: readonly Reach[]): Reach[] {
  const second = reaches.findIndex((reach, i) => {
    const before = reaches[i - 1]
    return before?.waterId === reach.waterId && before.village !== reach.village && !isTownWater(reach)
  })
  const sides = reaches.slice(Math.max(0, second - 1), second + 1)
  return reaches.map((reach) => {
    const other = sides.includes(reach) ? sides.find((each) => each !== reach) : undefined
    return other ? { ...reach, otherSide: [other._id] } : reach
  })
}

/** Whether the town's own chiefs answer for it (省级、县级河道); the rest belongs to the villages. */
export function isTownWater({ level }: Pick<Reach, 'level'>): boolean {
  return level === 'province' || level === 'county'
}

function partsOf(water: DrawnWater): Part[] {
  const { points, reachLength } = water
  const measures = measuresOf(points)
  const length = measures[measures.length - 1]!
  const of = Math.max(1, Math.round(length / reachLength))
  return Array.from({ length: of }, (_, i) => {
    const from = measures.findIndex((measure) => measure >= (length * i) / of)
    const to =
      i === of - 1 ? points.length - 1 : measures.findIndex((measure) => measure >= (length * (i + 1)) / of)
    return { water, number: i + 1, of, points: points.slice(from, to + 1) }
  })
}

function villagesOf(parts: readonly Part[]): Map<Part, Village> {
  const room = new Map(villages.map((village) => [village, village.chiefs * MOST_REACHES]))
  const owners = new Map<Part, Village>()
  for (const part of parts.filter(({ water }) => isTownWater(water)))
    owners.set(part, nearest(part, villages))
  const wishes = parts
    .filter((part) => !owners.has(part))
    .flatMap((part) => villages.map((village) => ({ part, village, away: awayFrom(part, village) })))
    .sort((a, b) => a.away - b.away)
  for (const { part, village } of wishes) {
    if (owners.has(part) || room.get(village) === 0) continue
    owners.set(part, village)
    room.set(village, room.get(village)! - 1)
  }
  if (owners.size < parts.length) throw new Error(`${parts.length - owners.size} reaches have no chief`)
  return owners
}

function nearest(part: Part, among: readonly Village[]): Village {
  return among.reduce((best, village) => (awayFrom(part, village) < awayFrom(part, best) ? village : best))
}

function awayFrom({ points }: Part, { centre }: Village): number {
  const [x, y] = points[Math.floor(points.length / 2)]!
  return Math.hypot(x - centre[0], y - centre[1])
}

function toReach({ water, number, of, points }: Part, village: Village): Reach {
  const ring = water.kind === 'pond' || water.kind === 'reservoir'
  const places = points.map(([x, y]) => plane.place(x, y).map(sixDecimals) as [number, number])
  const geometry: ReachGeometry = ring ? { shape: 'ring', ring: places } : { shape: 'line', line: places }
  return {
    _id: `${water.id}-${number}`,
    waterId: water.id,
    waterName: nameOf(water, village),
    name: of === 1 ? nameOf(water, village) : `${water.name} ${number} 段`,
    kind: water.kind,
    level: water.level,
    village: village.name,
    geometry,
    length: ring ? ringLength(places) : lineLength(places),
    box: boxOf(places),
  }
}

/** Ponds are called by their village, since every village has a 「门前塘」. */
function nameOf({ kind, name }: DrawnWater, village: Village): string {
  return kind === 'pond' ? `${village.name}${name}` : name
}

/** About 10 cm: what a register would have. */
function sixDecimals(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6
}
