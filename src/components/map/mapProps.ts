/** What the map of a reach shows, on both platforms. Coordinates are WGS-84 here; WeChat's shift is made at its edge. */
import type { Line, LngLat } from '@domain/geo/coordinates'
import type { ReachGeometry } from '@domain/register/reach'
import type { Track } from '@domain/patrol/track'

export interface MapMark {
  readonly place: LngLat
  readonly kind: 'open' | 'fixed' | 'position'
  readonly label: string
}

export interface RiverMapProps {
  readonly geometry: ReachGeometry
  /** What was recorded, one line per run: between two runs nothing is drawn. */
  readonly runs?: readonly Line[]
  readonly marks?: readonly MapMark[]
  /** What the map shows, for screen readers. */
  readonly label: string
  /** tall: on pages that are about the map. */
  readonly size?: 'ordinary' | 'tall'
}

/** The places of a reach, along the centreline or around the shore. */
export function placesOf(geometry: ReachGeometry): Line {
  return geometry.shape === 'line' ? geometry.line : geometry.ring
}

/** The runs of a track as lines for the map. */
export function linesOf(track: Track): Line[] {
  return track.runs.map((run) => run.map(({ lng, lat }) => [lng, lat] as const))
}
