/** Cells of a table of people’s own making, and where they stand. */

/** A cell as it was read; merged ones are filled. `address` as people say it: 「C7」. */
export interface Cell {
  readonly address: string
  readonly value: string | number | boolean | Date | null
}

/** The cells of a row that hold something, from the left. */
export type TableRow = readonly Cell[]

export interface CellProblem {
  /** Of the cell, or only of the row (「7」). */
  readonly address: string
  readonly sentence: string
}

/** The letter above a column, from 0: A, B, … Z, AA, AB, … */
export function letterOf(column: number): string {
  const rest = Math.floor(column / 26)
  return `${rest > 0 ? letterOf(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`
}

export const columnOf = (address: string) => address.replace(/\d+$/, '')
export const rowOf = (cells: TableRow) => Number(/\d+$/.exec(cells[0]!.address)![0])
