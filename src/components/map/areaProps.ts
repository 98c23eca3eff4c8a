/** What the map of an area shows, on both platforms. Coordinates are WGS-84 here; WeChat's shift is made at its edge. */
import type { Box, Line, LngLat } from '@domain/geo/coordinates'

export interface MapPoint {
  readonly id: string
  readonly place: LngLat
  /** Differs in shape and word, never by colour alone. */
  readonly kind: 'open' | 'fixed'
  /** What it is, for screen readers. */
  readonly label: string
}

export interface AreaMapProps {
  /** The waters, for orientation. */
  readonly lines: readonly Line[]
  readonly points: readonly MapPoint[]
  /** What is shown at first, and again when asked for the whole. */
  readonly start: Box
  readonly label: string
  /** A movement by the reader has come to rest: this is what the map shows now. */
  readonly onBox: (box: Box) => void
  readonly onPoint: (id: string) => void
}
