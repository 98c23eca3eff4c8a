/** A table that is pasted instead of chosen as a file: a line is a row, cells lie apart by tabs, commas or gaps. */
import { letterOf, type TableRow } from './cells'

/** Out of a table cells keep their column, also behind an empty one. Gaps separate only where nothing else does. */
export function pastedRows(text: string): TableRow[] {
  return text.split(/\r?\n/).flatMap((line, n) => {
    const cells = line.split(line.includes('\t') ? '\t' : /[,，;；]/.test(line) ? /[,，;；]/ : /\s+/)
    const row = cells.flatMap((cell, column) => {
      const value = cell.trim()
      return value === '' ? [] : [{ address: `${letterOf(column)}${n + 1}`, value }]
    })
    return row.length > 0 ? [row] : []
  })
}
