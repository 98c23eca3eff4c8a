/**
 * Distances on the ground. The sphere of mean radius is off by at most 0.5 % from the ellipsoid, which is
 * less than the noise of a phone, and it is what the reference figures of our recordings use.
 */
import type { Box, Line, LngLat, Ring } from './coordinates'

/** Mean radius of the earth in metres. */
export const EARTH_RADIUS = 6_371_000

const RADIANS = Math.PI / 180

/** Great-circle distance of two places in metres (haversine). */
export function distanceBetween(a: LngLat, b: LngLat): number {
  const south = a[1] * RADIANS
  const north = b[1] * RADIANS
  const height = Math.sin((north - south) / 2)
  const width = Math.sin(((b[0] - a[0]) * RADIANS) / 2)
  const h = height * height + Math.cos(south) * Math.cos(north) * width * width
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** Length of a polyline in metres. */
export function lineLength(line: Line): number {
  let sum = 0
  for (let i = 1; i < line.length; i++) sum += distanceBetween(line[i - 1]!, line[i]!)
  return sum
}

/** Length of a shore in metres; a ring whose end was left open is closed. */
export function ringLength(ring: Ring): number {
  return lineLength(closeRing(ring))
}

/** The ring with its first place repeated at the end, as GeoJSON wants it. */
export function closeRing(ring: Ring): Ring {
  const first = ring[0]
  const last = ring[ring.length - 1]
  if (!first || !last || (first[0] === last[0] && first[1] === last[1])) return ring
  return [...ring, first]
}

/** Smallest box around some places; throws RangeError when there is none. */
export function boxOf(places: readonly LngLat[]): Box {
  if (places.length === 0) throw new RangeError('no place, no box')
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [lng, lat] of places) {
    west = Math.min(west, lng)
    south = Math.min(south, lat)
    east = Math.max(east, lng)
    north = Math.max(north, lat)
  }
  return [west, south, east, north]
}
