/** How far a place lies from the reach it belongs to, in words: far may be right, so it is asked about and never refused. */
import type { Line, LngLat } from '../../geo/coordinates'
import { referenceOf } from '../../geo/linearReference'
import type { PlaceField } from './fields'

/** `line`: the reach. */
export function nearbyWords(
  { metres: most }: PlaceField,
  value: LngLat,
  line: Line,
): { readonly said: string; readonly far: boolean } {
  const metres = Math.round(referenceOf(line, value).away)
  const far = most !== undefined && metres > most
  return { said: far ? `离河段 ${metres} 米，请核对位置` : `离河段 ${metres} 米`, far }
}
