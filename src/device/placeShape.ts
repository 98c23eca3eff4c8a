/** One position of the phone. `place.{weapp,h5}.ts` find it; a trouble says what stands in the way. */
import type { LngLat } from '@domain/geo/coordinates'

export interface PhonePlace {
  readonly place: LngLat
  /** Metres; null where the phone does not say. */
  readonly accuracy: number | null
}
