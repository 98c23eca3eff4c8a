/** Several small tables to one Excel file, in memory, laid out for printing. */
import { momentOf } from '../../domain/calendar/day'
import { bookName } from '../../domain/document/order'
import type { Book, BookTable } from '../kit/documents'
import { type Printed, writeSheets } from './port/writeSheets'
import type { Written } from './writeTable'

/** Null where there is none such (any more). */
export async function writeBook(book: Book, of: string, now: number): Promise<Written | null> {
  const read = await book.read(of, now)
  if (!read) return null
  const { name, tables } = read
  const bytes = await writeSheets(tables.map((table) => printed(name, table, now)))
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0)
  return { file, name: bookName(name), bytes: file.length, rows }
}

function printed(name: string, { title, columns, rows }: BookTable, now: number): Printed {
  return {
    title,
    columns,
    said: `${name}　截至 ${momentOf(now)}　共 ${rows.length} 行`,
    rows: rows.map((cells) => cells.map((cell, n) => cellOf(columns[n]!.kind, cell))),
  }
}

const cellOf = (kind: BookTable['columns'][number]['kind'], cell: string) =>
  cell === '' ? null : kind === 'text' ? cell : Number(cell)
