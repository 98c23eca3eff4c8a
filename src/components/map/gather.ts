/** Points that would lie on each other are drawn as one; nearer they come apart. No sign lies on another, at any zoom. */
import type { Box, LngLat } from '@domain/geo/coordinates'
import { boxOf } from '@domain/geo/distance'
import type { MapPoint } from './areaProps'

/** Pixels across that a sign takes, with type of ordinary size: the ring of several, the finger's room of one. */
export const clusterPixels = 48

/** What is drawn as large as text is set grows half as fast: at 1.8 the ring is a sixth of a phone's breadth. */
export const signScale = (textScale: number) => 1 + (textScale - 1) / 2

export interface Gathered {
  readonly points: readonly MapPoint[]
  readonly place: LngLat
  /** open as long as one of them is. */
  readonly kind: MapPoint['kind']
  readonly open: number
  readonly done: number
  readonly box: Box
}

/**
 * `across`: degrees of longitude that a sign takes on the map now, at this latitude. Answers what is open first; every
 * two are at least that far apart.
 */
export function gather(points: readonly MapPoint[], across: number, latitude: number): Gathered[] {
  const squeeze = Math.cos((latitude * Math.PI) / 180)
  // In steps, so that a pinch does not shuffle them at every frame; never narrower than a sign.
  const wide = 2 ** (Math.ceil(Math.log2(Math.max(across, 1e-7)) * stepsPerDoubling) / stepsPerDoubling)
  const cells = new Map<string, MapPoint[]>()
  for (const point of points) {
    const [lng, lat] = point.place
    const cell = `${Math.floor(lng / wide)} ${Math.floor(lat / (wide * squeeze))}`
    const before = cells.get(cell)
    if (before) before.push(point)
    else cells.set(cell, [point])
  }
  return apart([...cells.values()].map(together), wide, squeeze).sort((a, b) => b.open - a.open)
}

const stepsPerDoubling = 2

/** What was taken in moves the middle, so that it may lie on the next one: until nothing lies on anything. */
function apart(groups: Gathered[], wide: number, squeeze: number): Gathered[] {
  const merged = mergeNear(groups, wide, squeeze)
  return merged.length === groups.length ? merged : apart(merged, wide, squeeze)
}

/** The larger one takes in the smaller. */
function mergeNear(groups: readonly Gathered[], wide: number, squeeze: number): Gathered[] {
  const kept: Gathered[] = []
  for (const group of [...groups].sort((a, b) => b.points.length - a.points.length)) {
    const near = kept.findIndex(({ place: [lng, lat] }) => {
      const [aside, above] = [lng - group.place[0], (lat - group.place[1]) / squeeze]
      return Math.hypot(aside, above) < wide
    })
    if (near < 0) kept.push(group)
    else kept[near] = together([...kept[near]!.points, ...group.points])
  }
  return kept
}

function together(points: readonly MapPoint[]): Gathered {
  const middle = (axis: 0 | 1) => points.reduce((sum, { place }) => sum + place[axis], 0) / points.length
  const open = points.filter(({ kind }) => kind === 'open').length
  return {
    points,
    place: [middle(0), middle(1)],
    kind: open > 0 ? 'open' : 'fixed',
    open,
    done: points.length - open,
    box: boxOf(points.map(({ place }) => place)),
  }
}

/** 「2 在办 · 24 办好」, or the point's own words when it is alone. */
export function gatheredWords({ points, open, done }: Pick<Gathered, 'points' | 'open' | 'done'>): string {
  if (points.length === 1) return points[0]!.label
  return [open > 0 ? `${open} 在办` : '', done > 0 ? `${done} 办好` : ''].filter(Boolean).join(' · ')
}
