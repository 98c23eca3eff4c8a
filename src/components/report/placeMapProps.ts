/** The map on which a place is chosen, on both platforms. WGS-84 here; WeChat's shift is made at its edge. */
import type { LngLat } from '@domain/geo/coordinates'
import type { ReachGeometry } from '@domain/register/reach'

export interface PlaceMapProps {
  readonly geometry: ReachGeometry
  readonly place: LngLat
  /** A tap moves the pin. */
  readonly onPick: (place: LngLat) => void
  /** What the map shows, for screen readers. */
  readonly label: string
}
