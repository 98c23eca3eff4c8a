/** A line laid out flat, to be followed metre by metre. Made once per walk, since a walk asks it for every fix. */
import type { Line, LngLat } from '../domain/geo/coordinates'
import { boxOf } from '../domain/geo/distance'
import { planeAround } from '../domain/geo/plane'

export interface Course {
  /** Metres. */
  readonly length: number
  /** The place so many metres along and so many metres to the left of the line. */
  place(along: number, left: number): LngLat
}

export function courseOf(line: Line): Course {
  const plane = planeAround(boxOf(line))
  const points = line.map(([lng, lat]) => [plane.x(lng), plane.y(lat)] as const)
  const measures = [0]
  for (let i = 1; i < points.length; i++) {
    const [[ax, ay], [bx, by]] = [points[i - 1]!, points[i]!]
    measures.push(measures[i - 1]! + Math.hypot(bx - ax, by - ay))
  }
  return {
    length: measures[measures.length - 1]!,
    place(along, left) {
      const end = endOfSegment(measures, along)
      const [[ax, ay], [bx, by]] = [points[end - 1]!, points[end]!]
      const length = measures[end]! - measures[end - 1]! || 1
      const share = Math.min(1, Math.max(0, (along - measures[end - 1]!) / length))
      const [dx, dy] = [bx - ax, by - ay]
      return plane.place(ax + dx * share - (dy / length) * left, ay + dy * share + (dx / length) * left)
    },
  }
}

/** Number of the vertex that ends the segment in which `along` lies; by halving. */
function endOfSegment(measures: readonly number[], along: number): number {
  let [low, high] = [1, measures.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (measures[middle]! < along) low = middle + 1
    else high = middle
  }
  return low
}
