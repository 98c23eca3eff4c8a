/**
 * A reach as a thin line for a map of the whole township: where the waters run, not every bend of them. As an
 * encoded polyline of five decimals, so that fifty reaches stay under 12 KB.
 */
import { decode, encode } from '@googlemaps/polyline-codec'
import simplify from 'simplify-js'
import type { Line } from '../geo/coordinates'
import { boxOf } from '../geo/distance'
import { planeAround } from '../geo/plane'

/** Metres a bend may lie off the line: a stroke's width on a map that shows a village. */
const finest = 8
/** Bytes of JSON one line may take: 50 of them with their ids are under 12 KB. */
const budget = 180
/** Beyond it no bend is left to drop. */
const coarsest = 100_000

/** The places of a centreline, or of a shore (closed), as an encoded polyline. */
export function outlineOf(line: Line): string {
  const plane = planeAround(boxOf(line))
  const points = line.map(([lng, lat]) => ({ x: plane.x(lng), y: plane.y(lat) }))
  for (let tolerance = finest; ; tolerance *= 1.5) {
    const kept = simplify(points, tolerance, true).map(({ x, y }) => plane.place(x, y))
    const outline = encode(kept.map(([lng, lat]) => [lat, lng]))
    if (JSON.stringify(outline).length <= budget || tolerance > coarsest) return outline
  }
}

/** The places again, to 1 m. */
export function outlinePlaces(outline: string): Line {
  return decode(outline).map(([lat, lng]) => [lng, lat] as const)
}
