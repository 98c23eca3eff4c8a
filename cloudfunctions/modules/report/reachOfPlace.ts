/** The reach a place belongs to, from the register. */
import type { LngLat } from '../../../domain/geo/coordinates'
import { reachAt } from '../../../domain/report/reachAt'
import { reachesNear } from '../register'

export async function reachOfPlace(place: LngLat, hintId?: string) {
  return reachAt(place, await reachesNear(place), hintId)
}
