/** A GeoJSON feature of an import becomes a reach: WGS-84, closed ring, own length, box. */
import type * as v from 'valibot'
import { boxOf, closeRing, lineLength, ringLength } from '../../../../domain/geo/distance'
import { lineToWgs84 } from '../../../../domain/geo/gcj02'
import type { Line } from '../../../../domain/geo/coordinates'
import { type reachFeature } from '../../../../domain/register/actions'
import type { Reach, ReachGeometry } from '../../../../domain/register/reach'

/** No reach of a township is shorter than 5 m or longer than 200 km; beyond, the coordinates are wrong. */
const shortest = 5
const longest = 200_000
/** Degrees from edge to edge, some 80 km: what is wider is a river of a province, and too many cells to be found by. */
const widest = 0.8

export type Feature = v.InferOutput<typeof reachFeature>
export type CoordinateSystem = 'WGS-84' | 'GCJ-02'

/** The reach, or null when its line can't be one. */
export function reachFromFeature({ geometry, properties }: Feature, system: CoordinateSystem): Reach | null {
  const given: Line = geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates[0]
  const places = system === 'GCJ-02' ? lineToWgs84(given) : given
  const shape: ReachGeometry =
    geometry.type === 'LineString'
      ? { shape: 'line', line: places }
      : { shape: 'ring', ring: closeRing(places) }
  const length = shape.shape === 'line' ? lineLength(shape.line) : ringLength(shape.ring)
  const box = boxOf(places)
  const [west, south, east, north] = box
  if (!(length >= shortest && length <= longest && east - west <= widest && north - south <= widest))
    return null
  const { id, waterId, waterName, name, kind, level, village, otherSide } = properties
  return {
    _id: id,
    waterId,
    waterName,
    name,
    kind,
    level,
    village,
    geometry: shape,
    length: Math.round(length * 10) / 10,
    box,
    ...(otherSide && otherSide.length > 0 ? { otherSide } : {}),
  }
}
