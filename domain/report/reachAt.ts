/** Which reach a report belongs to, and where on its ribbon the dot stands. */
import type { Box, LngLat } from '../geo/coordinates'
import { closeRing } from '../geo/distance'
import { referenceOf, type Reference } from '../geo/linearReference'
import { planeAround, segmentBetween, segmentsOf } from '../geo/plane'
import { isInside } from '../patrol/rules/pond'
import type { Reach, ReachGeometry, WaterLevel } from '../register/reach'

/** Metres: farther from every water than this, a report has no reach and the office decides. */
export const REACH_RADIUS = 1000

/** Metres: the sign board somebody scanned says more than a phone's position, which is off by this at worst. */
const HINT_LEAD = 150

export interface ReachFound {
  readonly reach: Reach
  /** Metres from the place to the centreline or the shore; 0 inside a shore. */
  readonly away: number
  /** Metres from the upstream end (of a shore: from its first place) to the nearest point. */
  readonly at: number
}

/** Metres: nearer by less than this is as near, e.g. where one reach ends and the next begins. */
const AS_NEAR = 1

/** The smaller water is what people mean where two meet; at last the id, so that order never decides. */
const levels: readonly WaterLevel[] = ['village', 'town', 'county', 'city', 'province']

/**
 * The reach nearest to a place within `REACH_RADIUS`, in whatever order they are given; of several as near the one of
 * the lower level, then of the lower id. `hintId`, the reach whose sign board was scanned, wins over a nearer one if it
 * is at most 150 m farther. Null where no water is near.
 */
export function reachAt(place: LngLat, reaches: readonly Reach[], hintId?: string): ReachFound | null {
  const near = reaches
    .filter(({ box }) => !isBeyond(place, box))
    .map((reach): ReachFound => ({ reach, ...referenceTo(place, reach.geometry) }))
    .filter(({ away }) => away <= REACH_RADIUS)
  const away = Math.min(...near.map((each) => each.away))
  const hinted = near.find(({ reach }) => reach._id === hintId)
  if (hinted && hinted.away <= away + HINT_LEAD) return hinted
  const [first] = near.filter((each) => each.away < away + AS_NEAR).sort(bySize)
  return first ?? null
}

function bySize({ reach: a }: ReachFound, { reach: b }: ReachFound): number {
  const level = levels.indexOf(a.level) - levels.indexOf(b.level)
  return level !== 0 ? level : a._id < b._id ? -1 : 1
}

/** Metres from a place to a reach: to its centreline or its shore, 0 inside a shore. */
export const awayFrom = (place: LngLat, { geometry }: Pick<Reach, 'geometry'>): number =>
  referenceTo(place, geometry).away

function referenceTo(place: LngLat, geometry: ReachGeometry): Reference {
  if (geometry.shape === 'line') return referenceOf(geometry.line, place)
  const ring = closeRing(geometry.ring)
  const { at, away } = referenceOf(ring, place)
  const plane = planeAround([...place, ...place])
  const inside = isInside(segmentBetween(plane, place, place), 0, segmentsOf(plane, ring))
  return { at, away: inside ? 0 : away }
}

/** Whether already the reach's box is too far away, which spares measuring most of the waters. */
function isBeyond([lng, lat]: LngLat, box: Box): boolean {
  const plane = planeAround(box)
  const east = plane.x(lng) - plane.x(Math.min(Math.max(lng, box[0]), box[2]))
  const north = plane.y(lat) - plane.y(Math.min(Math.max(lat, box[1]), box[3]))
  return Math.hypot(east, north) > REACH_RADIUS
}
