/** What the map of a reach shows, on both platforms. Coordinates are WGS-84 here; WeChat's shift is made at its edge. */
import type { Line, LngLat } from '@domain/geo/coordinates'
import { boxOf } from '@domain/geo/distance'
import { placesOf, type ReachGeometry } from '@domain/register/reach'
import type { Track } from '@domain/patrol/track'
import type { MarkKind } from '../ribbon/markSign'

export interface MapMark {
  readonly place: LngLat
  readonly kind: MarkKind
  readonly label: string
}

export interface RiverMapProps {
  readonly geometry: ReachGeometry
  /** What was recorded, one line per run: between two runs nothing is drawn. */
  readonly runs?: readonly Line[]
  readonly marks?: readonly MapMark[]
  /** Colour of the water where its class is known; else the plain one. */
  readonly water?: string
  /** Where it is kept clean, as lines. */
  readonly cleaned?: readonly Line[]
  /** What the map shows, for screen readers. */
  readonly label: string
  /** tall: on pages that are about the map. */
  readonly size?: 'ordinary' | 'tall'
}

export { placesOf }

/** Farther from the water than this, in metres, nobody patrols: such a place is a phone's mistake (0,0 before a fix). */
const FARTHEST = 20_000

/**
 * What of a walk belongs on the map of its reach: runs end where a place is no place of it, so that one wrong fix
 * neither squeezes the map to a hair nor draws a line across the world. A walk that was elsewhere altogether is shown.
 */
export function shownRuns(geometry: ReachGeometry, runs: readonly Line[]): Line[] {
  const all = runs.flat()
  const [west, south, east, north] = boxOf(placesOf(geometry))
  const [lngs, lats] = [FARTHEST / (111_195 * Math.cos((south * Math.PI) / 180)), FARTHEST / 111_195]
  const isNear = ([lng, lat]: LngLat) =>
    lng > west - lngs && lng < east + lngs && lat > south - lats && lat < north + lats
  const near = all.filter(isNear).length
  return near * 2 < all.length ? [...runs] : runs.flatMap((run) => cutAt(run, isNear))
}

function cutAt(run: Line, isShown: (place: LngLat) => boolean): Line[] {
  const pieces: LngLat[][] = [[]]
  for (const place of run) {
    if (isShown(place)) pieces[pieces.length - 1]!.push(place)
    else pieces.push([])
  }
  return pieces.filter((piece) => piece.length > 0)
}

/** The runs of a track as lines for the map. */
export function linesOf(track: Track): Line[] {
  return track.runs.map((run) => run.map(({ lng, lat }) => [lng, lat] as const))
}
