/**
 * Tables to an Excel file: the one place that knows the library (docs/decisions/documents.md). A short table is laid out
 * for printing, A4 across with its head on every page; a long one is written row by row, flat in memory, without that.
 */
import { calculateRowHeight, writeXlsx, writeXlsxStream } from 'hucre/xlsx'
import type { CellKind } from '../../kit/documents'

/** Days and moments come as Date, whose UTC parts are those of Shanghai. */
export type Cell = string | number | Date | null

export interface WrittenSheet {
  /** Also the name of the sheet; at most 31 letters, none of []:*?/\ . */
  readonly title: string
  readonly columns: readonly { readonly title: string; readonly kind: CellKind; readonly width: number }[]
}

/** Numbers of the cells; text is said, so that codes and phone numbers stay what they are. */
const formats: Record<CellKind, string> = {
  text: '@',
  count: '0',
  decimal: '0.0##',
  money: '#,##0.00',
  day: 'yyyy-mm-dd',
  moment: 'yyyy-mm-dd hh:mm',
}

const border = { style: 'thin' as const, color: { rgb: '8C8C8C' } }
const boxed = { top: border, bottom: border, left: border, right: border }
const font = { name: '宋体', size: 10 }
const title = { font: { name: '黑体', size: 16 }, alignment: { horizontal: 'center' as const } }
const head = {
  font: { ...font, bold: true },
  border: boxed,
  fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: 'E8EEF2' } },
  alignment: { horizontal: 'center' as const, vertical: 'center' as const, wrapText: true },
}

const styled = (kind: CellKind) => ({
  font,
  border: boxed,
  numFmt: formats[kind],
  alignment: {
    vertical: 'center' as const,
    wrapText: kind === 'text',
    ...(kind === 'count' || kind === 'day' || kind === 'moment' ? { horizontal: 'center' as const } : {}),
  },
})

/** One of each kind, not one of each cell: a workbook of all ledgers has a quarter of a million. */
const styles = Object.fromEntries(
  (Object.keys(formats) as CellKind[]).map((kind) => [kind, styled(kind)]),
) as Record<CellKind, ReturnType<typeof styled>>

/** Characters beside each other that can still be read on paper: a wider table goes over several pages. */
const readable = 240
/** Its number, its id and its name stand on each of them. */
const named = '$A:$C'

/** The rows above the table: its title, what it holds, the head of its columns. */
const above = 3

export interface Printed extends WrittenSheet {
  /** Under the title: township, days, as of when. */
  readonly said: string
  readonly rows: readonly (readonly Cell[])[]
}

/** One workbook. Held in memory: at most some thousand rows. */
export async function writeSheets(sheets: readonly Printed[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(printed) })
}

function printed({ title: name, columns, said, rows }: Printed) {
  const [first, last] = [0, columns.length - 1]
  const signed = rows.length + above
  const pages = Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / readable)
  const across = (row: number) => ({ startRow: row, startCol: first, endRow: row, endCol: last })
  const cells = new Map<string, object>()
  // In the middle of several pages nobody would find it.
  cells.set('0,0', { value: name, style: pages > 1 ? { font: title.font } : title })
  cells.set('1,0', { value: said, style: { font } })
  for (const [n, column] of columns.entries()) cells.set(`2,${n}`, { value: column.title, style: head })
  for (const [r, row] of rows.entries())
    for (const [n, value] of row.entries())
      cells.set(`${r + above},${n}`, { value, style: styles[columns[n]!.kind] })
  const rowDefs = new Map(rows.map((row, r) => [r + above, { height: heightOf(row, columns) }]))
  rowDefs.set(0, { height: 30 })
  const heads = columns.map((column) => column.title)
  rowDefs.set(2, { height: heightOf(heads, columns) + 3 })
  cells.set(`${signed},0`, { value: '填表人：　　　　　　审核人：　　　　　　日期：', style: { font } })
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [],
    rowDefs,
    cells,
    merges: columns.length > 1 ? [across(0), across(1), across(signed)] : [],
    freezePane: { rows: above },
    pageSetup: {
      paperSize: 'a4' as const,
      orientation: 'landscape' as const,
      fitToPage: true,
      fitToWidth: pages,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: '$3:$3',
      ...(pages > 1 ? { printTitlesColumn: named } : {}),
    },
    headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
  }
}

/** Points. Only text is wrapped: a date would be counted by what JavaScript writes for it. */
function heightOf(row: readonly Cell[], columns: WrittenSheet['columns']): number {
  const written = row.map((value) => (typeof value === 'string' ? value : null))
  // No line is filled to its end, so a column holds a little less than it is wide.
  const columnWidths = columns.map(({ width }) => width * 0.9)
  return calculateRowHeight(written, { fontSize: font.size, wrapText: true, columnWidths }) + 3
}

/** One table of any length, as bytes while its rows come. */
export function writeLong(
  sheet: WrittenSheet,
  rows: AsyncIterable<readonly Cell[]>,
): ReadableStream<Uint8Array> {
  const columns = sheet.columns.map(({ title: header, kind, width }) => ({
    header,
    width,
    style: { font, numFmt: formats[kind] },
  }))
  return writeXlsxStream(rows as AsyncIterable<Cell[]>, {
    name: sheet.title,
    columns,
    freezePane: { rows: 1 },
  })
}

/** Said of a workbook whose bytes shall depend on its rows alone. */
const always = new Date('2026-01-01T00:00:00Z')

/** A plain table with its titles on top, its values as they are; the same rows give the same bytes. */
export async function writeRows(
  name: string,
  columns: readonly { readonly name: string; readonly title: string }[],
  rows: readonly Readonly<Record<string, string | number | boolean | null>>[],
): Promise<Uint8Array> {
  const written = rows.map((row) => columns.map((column) => row[column.name] ?? null))
  return writeXlsx({
    properties: { created: always, modified: always },
    sheets: [
      {
        name: name.slice(0, 31),
        rows: [columns.map(({ title }) => title), ...written],
        freezePane: { rows: 1 },
      },
    ],
  })
}
