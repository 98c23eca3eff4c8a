/**
 * Geo conditions of a query: `$geoWithin`, `$geoIntersects`, and the filter part of `$nearSphere`/`$near`
 * (its order is made in `near.ts`). Also the box each condition lies in, for the index.
 */
import { booleanIntersects } from '@turf/boolean-intersects'
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { booleanWithin } from '@turf/boolean-within'
import { coordEach, flattenEach } from '@turf/meta'
import { badQuery } from '../errors'
import { pathValues } from '../keys/pathValues'
import { boundingBox, circleBox, distanceTo, EARTH_RADIUS, isGeometry } from './geometry'
import type { BoundingBox, Geometry } from './geometry'

type Condition = Record<string, any>
type Test = (shape: Geometry) => boolean

export interface Near {
  centre: [number, number]
  /** Metres. */
  nearest: number
  farthest: number
}

const filter = (testOf: (condition: Condition) => Test) => (field: string, condition: Condition) => {
  const test = testOf(condition)
  return (document: unknown) => pathValues(document, field).values.some((v) => isGeometry(v) && test(v))
}

const near = filter((condition) => {
  const { centre, nearest, farthest } = readNear(condition)
  return (shape) => {
    const metres = distanceTo(centre, shape)
    return metres >= nearest && metres <= farthest
  }
})

export const geoOperators = {
  $geoWithin: filter(withinTest),
  $geoIntersects: filter((condition) => {
    const area = geometryOf(condition)
    return (shape) => booleanIntersects(shape as never, area as never)
  }),
  $nearSphere: near,
  $near: near,
  // Read by `readNear` when beside a legacy coordinate pair.
  $maxDistance: () => () => true,
  $minDistance: () => () => true,
}

/** The box outside which no document can satisfy the condition; undefined if there is none. */
export function geoBox(operator: string, condition: any): BoundingBox | undefined {
  if (operator === '$nearSphere' || operator === '$near') {
    const { centre, farthest } = readNear(condition)
    return farthest === Infinity ? undefined : circleBox(centre, farthest)
  }
  if (operator !== '$geoWithin' && operator !== '$geoIntersects') return undefined
  if (!condition.$centerSphere) return boundingBox(geometryOf(condition))
  const [centre, radians] = condition.$centerSphere
  return circleBox(centre, radians * EARTH_RADIUS)
}

export function readNear(condition: Condition): Near {
  const { $geometry, $minDistance, $maxDistance } = condition
  if ($geometry?.type !== 'Point')
    throw badQuery('$near requires a point, given ' + JSON.stringify(condition))
  return { centre: $geometry.coordinates, nearest: $minDistance ?? 0, farthest: $maxDistance ?? Infinity }
}

function withinTest(condition: Condition): Test {
  if (condition.$centerSphere) {
    const [centre, radians] = condition.$centerSphere
    return (shape) => farthestVertex(centre, shape) <= radians * EARTH_RADIUS
  }
  const area = geometryOf(condition)
  const parts: Geometry[] = []
  flattenEach(area as never, ({ geometry }) => void parts.push(geometry as Geometry))
  return (shape) => {
    let inside = true
    flattenEach(shape as never, ({ geometry }) => {
      inside &&= parts.some((part) => contains(part, geometry as Geometry))
    })
    return inside
  }
}

/** A point on the edge counts as inside, as with MongoDB. */
function contains(area: Geometry, shape: Geometry): boolean {
  return shape.type === 'Point'
    ? booleanPointInPolygon(shape.coordinates, area as never)
    : booleanWithin(shape as never, area as never)
}

function farthestVertex(centre: [number, number], shape: Geometry): number {
  let farthest = 0
  coordEach(shape as never, (coordinates) => {
    farthest = Math.max(farthest, distanceTo(centre, { type: 'Point', coordinates }))
  })
  return farthest
}

function geometryOf({ $geometry }: Condition): Geometry {
  if (isGeometry($geometry)) return $geometry
  throw badQuery('unknown geo specifier: ' + JSON.stringify($geometry))
}
