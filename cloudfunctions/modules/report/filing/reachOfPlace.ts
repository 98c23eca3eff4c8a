/** The reach a place belongs to, from the register. */
import type { LngLat } from '../../../../domain/geo/coordinates'
import { reachAt } from '../../../../domain/report/reachAt'
import { reachesNear } from '../../register'

/** As it is on a day: an ended reach has no place any more. */
export async function reachOfPlace(place: LngLat, day: string, hintId?: string) {
  return reachAt(place, await reachesNear(place, day), hintId)
}
