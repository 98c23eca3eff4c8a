/** GeoJSON shapes as documents hold them: recognition, bounding boxes, distances on the sphere. */
import { bbox } from '@turf/bbox'
import { booleanIntersects } from '@turf/boolean-intersects'
import { distance } from '@turf/distance'
import { lineString, point } from '@turf/helpers'
import { flattenEach } from '@turf/meta'
import { nearestPointOnLine } from '@turf/nearest-point-on-line'

export interface Geometry {
  type: 'Point' | 'LineString' | 'Polygon' | 'MultiPoint' | 'MultiLineString' | 'MultiPolygon'
  coordinates: any
}

/** West, south, east, north in degrees. */
export type BoundingBox = [number, number, number, number]

const TYPES = new Set(['Point', 'LineString', 'Polygon', 'MultiPoint', 'MultiLineString', 'MultiPolygon'])

/** MongoDB's radius of the earth in metres, for `$centerSphere` and distances. */
export const EARTH_RADIUS = 6378100

export function isGeometry(value: any): value is Geometry {
  return (
    value !== null && typeof value === 'object' && TYPES.has(value.type) && Array.isArray(value.coordinates)
  )
}

export function boundingBox(shape: Geometry): BoundingBox {
  return bbox(shape as never).slice(0, 4) as BoundingBox
}

/** The box of a circle; longitude degrees shrink towards the poles. */
export function circleBox([longitude, latitude]: [number, number], metres: number): BoundingBox {
  const degrees = (metres / EARTH_RADIUS) * (180 / Math.PI)
  const shrink = Math.cos((Math.min(89, Math.abs(latitude) + degrees) * Math.PI) / 180)
  const wide = Math.min(180, degrees / Math.max(shrink, 0.01))
  return [
    Math.max(-180, longitude - wide),
    Math.max(-90, latitude - degrees),
    Math.min(180, longitude + wide),
    Math.min(90, latitude + degrees),
  ]
}

/** Metres from a point to the nearest part of a shape; 0 inside a polygon. */
export function distanceTo([longitude, latitude]: [number, number], shape: Geometry): number {
  const from = point([longitude, latitude])
  const scale = EARTH_RADIUS / 6371008.8
  let nearest = Infinity
  flattenEach(shape as never, (part) => {
    nearest = Math.min(nearest, metresTo(from, part.geometry as Geometry) * scale)
  })
  return nearest
}

function metresTo(from: ReturnType<typeof point>, shape: Geometry): number {
  if (shape.type === 'Point') return distance(from, shape.coordinates, { units: 'meters' })
  if (shape.type === 'Polygon') {
    if (booleanIntersects(from, shape as never)) return 0
    return Math.min(...shape.coordinates.map((ring: number[][]) => metresToLine(from, ring)))
  }
  return metresToLine(from, shape.coordinates)
}

function metresToLine(from: ReturnType<typeof point>, line: number[][]): number {
  return distance(from, nearestPointOnLine(lineString(line), from), { units: 'meters' })
}
