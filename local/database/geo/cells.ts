/**
 * The grid behind a `2dsphere` index. A shape is entered in every cell that its bounding box touches, on the finest of four
 * grids on which these are few; a search walks the same grids row by row. Cells give candidates only,
 * the exact test comes after.
 */
import { writeRefused } from '../errors'
import { EMPTY_ARRAY, Tag } from '../keys/orderedBytes'
import { after, type KeyRange } from '../store/records'
import { boundingBox, isGeometry, type BoundingBox } from './geometry'

/** Width of a cell in degrees; 0.01° is about a kilometre. */
const GRIDS = [0.01, 0.1, 1, 10]
/** A shape over more cells goes to the next coarser grid. */
const MOST_CELLS_OF_SHAPE = 64
/** A search over more rows is cheaper without the index. */
const MOST_ROWS_OF_SEARCH = 2000

/**
 * Index components for the values at a geo field; a missing one stands under null.
 * @throws DATABASE_REQUEST_FAILED for anything that is no shape on the earth
 */
export function geoCellKeys(values: unknown[]): Buffer[] {
  const present = values.filter((value) => value !== null && value !== EMPTY_ARRAY)
  const keys = present.flatMap((value) => cellsOf(boxOf(value)))
  return keys.length > 0 ? keys : [Buffer.from([Tag.null])]
}

function boxOf(value: unknown): BoundingBox {
  const box = isGeometry(value) ? boundingBox(value) : undefined
  const onEarth =
    box &&
    Math.abs(box[0]) <= 180 &&
    Math.abs(box[2]) <= 180 &&
    Math.abs(box[1]) <= 90 &&
    Math.abs(box[3]) <= 90
  if (onEarth) return box
  throw writeRefused(
    `Can't extract geo keys: unknown GeoJSON type or longitude/latitude out of bounds: ${JSON.stringify(value)}`,
  )
}

/** Undefined if the box is too large for the grid to help. */
export function geoCellRanges(box: BoundingBox): KeyRange[] | undefined {
  const ranges: KeyRange[] = []
  for (let grid = 0; grid < GRIDS.length; grid++) {
    const [west, south, east, north] = cellBounds(box, grid)
    if (north - south + ranges.length > MOST_ROWS_OF_SEARCH) return undefined
    for (let row = south; row <= north; row++) {
      ranges.push({ start: cellKey(grid, row, west), end: after(cellKey(grid, row, east)) })
    }
  }
  return ranges
}

function cellsOf(box: BoundingBox): Buffer[] {
  const last = GRIDS.length - 1
  for (let grid = 0; grid <= last; grid++) {
    const [west, south, east, north] = cellBounds(box, grid)
    if (grid < last && (east - west + 1) * (north - south + 1) > MOST_CELLS_OF_SHAPE) continue
    const keys: Buffer[] = []
    for (let row = south; row <= north; row++) {
      for (let column = west; column <= east; column++) keys.push(cellKey(grid, row, column))
    }
    return keys
  }
  return []
}

function cellBounds([west, south, east, north]: BoundingBox, grid: number): BoundingBox {
  const cell = (degrees: number, origin: number) => Math.floor((degrees + origin) / GRIDS[grid]!)
  return [cell(west, 180), cell(south, 90), cell(east, 180), cell(north, 90)]
}

function cellKey(grid: number, row: number, column: number): Buffer {
  const key = Buffer.alloc(8)
  key.writeUInt8(Tag.object, 0)
  key.writeUInt8(grid, 1)
  key.writeUIntBE(Math.max(0, row), 2, 3)
  key.writeUIntBE(Math.max(0, column), 5, 3)
  return key
}
