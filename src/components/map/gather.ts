/** Points that would lie on each other are drawn as one with their number; nearer they come apart. */
import type { Box, LngLat } from '@domain/geo/coordinates'
import { boxOf } from '@domain/geo/distance'
import type { MapPoint } from './areaProps'

export interface Gathered {
  readonly points: readonly MapPoint[]
  readonly place: LngLat
  /** open as long as one of them is. */
  readonly kind: MapPoint['kind']
  readonly box: Box
}

/** Columns of the grid: on a phone one is as wide as a thumb. */
const columns = 7

/** `shown` is what the map shows now; only its size matters, so that moving it does not shuffle the points. */
export function gather(points: readonly MapPoint[], [west, south, east, north]: Box): Gathered[] {
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const wide = 2 ** Math.round(Math.log2(Math.max(east - west, 1e-6) / columns))
  const cells = new Map<string, MapPoint[]>()
  for (const point of points) {
    const [lng, lat] = point.place
    const cell = `${Math.floor(lng / wide)} ${Math.floor(lat / (wide * squeeze))}`
    const before = cells.get(cell)
    if (before) before.push(point)
    else cells.set(cell, [point])
  }
  return [...cells.values()].map(together)
}

function together(points: readonly MapPoint[]): Gathered {
  const middle = (axis: 0 | 1) => points.reduce((sum, { place }) => sum + place[axis], 0) / points.length
  const kind = points.some((point) => point.kind === 'open') ? 'open' : 'fixed'
  return { points, kind, place: [middle(0), middle(1)], box: boxOf(points.map(({ place }) => place)) }
}

/** 「正在办 3 件，已办好 2 件」, or the point's own words when it is alone. */
export function gatheredWords({ points }: Pick<Gathered, 'points'>): string {
  if (points.length === 1) return points[0]!.label
  const open = points.filter(({ kind }) => kind === 'open').length
  const done = points.length - open
  return [open > 0 ? `正在办 ${open} 件` : '', done > 0 ? `已办好 ${done} 件` : ''].filter(Boolean).join('，')
}
