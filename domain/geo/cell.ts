/**
 * Cells of a fixed grid, so that a store which only knows equality finds what is near a place: a record keeps
 * the cell it lies in, a search asks for the few cells around.
 */
import type { Box, LngLat } from './coordinates'
import { planeAt } from './plane'

/** Cells per degree: a side of 0.01°, about 1.1 km from south to north. */
const PER_DEGREE = 100

/** A township has some 400; more is no search near something but one for everything. */
const MOST_CELLS = 10_000

const step = (degrees: number) => Math.floor(degrees * PER_DEGREE)

/** The cell of a place, e.g. `12027_2768`. Stored in records: the form never changes. */
export function cellOf([lng, lat]: LngLat): string {
  return `${step(lng)}_${step(lat)}`
}

/**
 * All cells that a box widened by `marginMetres` touches, from the south-west, row by row. RangeError when they
 * would be more than 10,000. Not for boxes across the date line.
 */
export function cellsAround([west, south, east, north]: Box, marginMetres: number): string[] {
  const up = planeAt([0, 0]).place(0, marginMetres)[1]
  // Degrees of longitude are shortest at the edge nearer to the pole, so there the margin spans most of them.
  const poleward = Math.min(90, Math.max(Math.abs(south), Math.abs(north)) + up)
  const aside = planeAt([0, poleward]).place(marginMetres, 0)[0]
  const [left, right] = [step(west - aside), step(east + aside)]
  const [bottom, top] = [step(south - up), step(north + up)]
  if ((right - left + 1) * (top - bottom + 1) > MOST_CELLS) throw new RangeError('the box has too many cells')
  const cells: string[] = []
  for (let y = bottom; y <= top; y++) for (let x = left; x <= right; x++) cells.push(`${x}_${y}`)
  return cells
}
