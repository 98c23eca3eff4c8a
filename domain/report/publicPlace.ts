/**
 * Where the public sees a report: near enough to know the water, too vague to know the doorstep from which it
 * was photographed.
 */
import type { LngLat } from '../geo/coordinates'
import { planeAt } from '../geo/plane'
import { hash } from '../patrol/rules/hash'

/** Side of the squares in metres. */
const SIDE = 100

/** Dots of one square are spread so far from its middle (metres), so that they do not hide each other. */
const SPREAD = 20

/**
 * The public place of a report: within 100 m of the true one ((50 + 20) · √2 m at most).
 *
 * A grid, because an error thrown afresh for every report averages out: ten reports from one yard would show the
 * yard. Here the true place only chooses the square, and where in the square the dot stands comes from the seed
 * (the report's number) alone, so that any number of reports, under any ids, tells the square and nothing more.
 */
export function blurred([lng, lat]: LngLat, seed: string): LngLat {
  const row = middleOf(planeAt([0, 0]).y(lat))
  const [, rowLat] = planeAt([0, 0]).place(0, row)
  // Squares of one row share the row's own length of a degree, so the grid depends on nothing but the row.
  const plane = planeAt([0, rowLat])
  const spread = hash(seed)
  return plane.place(middleOf(plane.x(lng)) + shift(spread.slice(0, 8)), shift(spread.slice(8)))
}

const middleOf = (metres: number) => (Math.floor(metres / SIDE) + 0.5) * SIDE

/** Eight hexadecimal digits as metres from −SPREAD to SPREAD. */
const shift = (digits: string) => (parseInt(digits, 16) / 0xffffffff) * 2 * SPREAD - SPREAD
