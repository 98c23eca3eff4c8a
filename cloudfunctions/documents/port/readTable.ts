/**
 * An Excel file as the cells of its first table: the one place that knows the libraries. The file is a stranger's even
 * where the office sent it: it is looked at before it is unpacked, unpacked within bounds, and only values are taken of
 * it: no formula, no macro, no link of it does anything here.
 */
import { readXlsx } from 'hucre/xlsx'
import { type FileTrouble, largestFile, largestUnpacked, mostRows } from '../../../domain/import/import'
import { type Cell, letterOf, type TableRow } from '../../../domain/register/kit/cells'
import { repacked } from './repacked'

export type ReadTable = { readonly rows: readonly TableRow[] } | { readonly trouble: FileTrouble }

/** First bytes of a compound file: .xls of before 2007, and workbooks with a password (MS-CFB 2.2). */
const compound = [0xd0, 0xcf, 0x11, 0xe0]
const begins = (bytes: Uint8Array, mark: readonly number[]) => mark.every((each, n) => bytes[n] === each)

export async function readTable(bytes: Uint8Array): Promise<ReadTable> {
  if (bytes.length > largestFile) return { trouble: 'tooLarge' }
  if (begins(bytes, compound)) return { trouble: 'oldFormat' }
  const opened = repacked(bytes, { largest: largestUnpacked, needs: 'xl/workbook.xml' })
  if (typeof opened === 'string') return { trouble: opened === 'other' ? 'noTable' : opened }
  try {
    const { sheets } = await readXlsx(opened, {
      sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
      maxRows: mostRows + 100,
    })
    const tables = sheets.map(rowsOf).filter((rows) => rows.length > 0)
    const [first] = tables.sort((a, b) => b.length - a.length)
    if (!first) return { trouble: 'noHead' }
    return first.length > mostRows + 20 ? { trouble: 'tooManyRows' } : { rows: first }
  } catch {
    return { trouble: 'noTable' }
  }
}

interface Sheet {
  readonly rows: readonly (readonly (Cell['value'] | undefined)[])[]
  readonly merges?: readonly {
    readonly startRow: number
    readonly startCol: number
    readonly endRow: number
    readonly endCol: number
  }[]
}

/** Its rows that hold something; what is merged downwards or across stands in each of the cells. */
function rowsOf({ rows, merges = [] }: Sheet): TableRow[] {
  const filled = rows.map((row) => [...row])
  let cells = 0
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const value = filled[startRow]?.[startCol] ?? null
    for (let r = startRow; r <= Math.min(endRow, filled.length - 1); r++)
      for (let c = startCol; c <= endCol && cells < mostRows; c++, cells++) filled[r]![c] = value
  }
  return filled.flatMap((row, r) => {
    const held = row.flatMap((value, c): Cell[] =>
      value === null || value === undefined || value === ''
        ? []
        : [{ address: `${letterOf(c)}${r + 1}`, value }],
    )
    return held.length > 0 ? [held] : []
  })
}
