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

/** `across`: degrees of longitude that a sign with its number takes on the map now, at this latitude. */
export function gather(points: readonly MapPoint[], across: number, latitude: number): Gathered[] {
  const squeeze = Math.cos((latitude * Math.PI) / 180)
  // In steps of two, so that a pinch does not shuffle them at every frame.
  const wide = 2 ** Math.round(Math.log2(Math.max(across, 1e-7)))
  const cells = new Map<string, MapPoint[]>()
  for (const point of points) {
    const [lng, lat] = point.place
    const cell = `${Math.floor(lng / wide)} ${Math.floor(lat / (wide * squeeze))}`
    const before = cells.get(cell)
    if (before) before.push(point)
    else cells.set(cell, [point])
  }
  return mergeNear([...cells.values()].map(together), wide, squeeze)
}

/** Two cells beside each other may have their signs on each other, too: the larger one takes in the smaller. */
function mergeNear(groups: readonly Gathered[], wide: number, squeeze: number): Gathered[] {
  const kept: Gathered[] = []
  for (const group of [...groups].sort((a, b) => b.points.length - a.points.length)) {
    const near = kept.findIndex(
      ({ place: [lng, lat] }) =>
        Math.abs(lng - group.place[0]) < wide * sideBySide &&
        Math.abs(lat - group.place[1]) < wide * squeeze * aboveEachOther,
    )
    if (near < 0) kept.push(group)
    else kept[near] = together([...kept[near]!.points, ...group.points])
  }
  return kept
}

/** Shares of a cell: a sign with its number is wider than high. */
const sideBySide = 0.8
const aboveEachOther = 0.6

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
