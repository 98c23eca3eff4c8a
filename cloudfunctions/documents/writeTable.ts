/** The rows of a sheet to an Excel file: in memory where they are few, over the function's disk where they are many. */
import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, type ReadStream } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { dayOf, momentOf } from '../../domain/calendar/day'
import { type Narrowed, narrowingOf, tableName } from '../../domain/document/order'
import type { CellKind, Sheet } from '../kit/documents'
import { type Cell, type Printed, writeLong, writeSheets } from './port/writeSheets'

/** Above it nobody prints the table, and holding it would cost memory. */
const mostPrinted = 5_000

export interface Written {
  readonly file: Buffer | ReadStream
  readonly name: string
  readonly bytes: number
  /** Of a table. */
  readonly rows: number | null
  /** What it took to write it, given back whether it could be stored or not. */
  release?(): Promise<void>
  /** Once the order leads to the stored file. */
  stored?(): Promise<void>
}

interface Told {
  readonly title: string
  readonly order: Narrowed
  readonly rows: number
  readonly now: number
}

/** `tell` hears how many rows are written, after every page. */
export async function writeTable(
  sheet: Sheet,
  { title, order, rows: counted, now }: Told,
  tell: (written: number) => Promise<void>,
): Promise<Written> {
  const name = tableName(title, order, dayOf(now))
  const columns = columnsOf(sheet)
  let written = 0
  async function* rows(): AsyncGenerator<Cell[]> {
    for await (const page of rowsOf(sheet, order)) {
      yield* page
      await tell((written += page.length))
    }
  }
  if (counted > mostPrinted) {
    const file = path.join(os.tmpdir(), `${randomUUID()}.xlsx`)
    const stream = writeLong({ title, columns }, rows()) as ReadableStream<Uint8Array>
    await pipeline(Readable.fromWeb(stream), createWriteStream(file))
    const { size } = await stat(file)
    return {
      file: createReadStream(file),
      name,
      bytes: size,
      rows: written,
      release: () => rm(file, { force: true }),
    }
  }
  const table = await printedTable(sheet, { title, order, now }, tell)
  const bytes = await writeSheets([table])
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { file, name, bytes: file.length, rows: table.rows.length }
}

/** A table with all its rows, laid out for printing; `tell` hears how many are read, after every page. */
export async function printedTable(
  sheet: Sheet,
  { title, order, now }: Omit<Told, 'rows'>,
  tell: (written: number) => Promise<void>,
): Promise<Printed> {
  const rows: Cell[][] = []
  for await (const page of rowsOf(sheet, order)) {
    rows.push(...page)
    await tell(rows.length)
  }
  const said = [...narrowingOf(order), daysOf(order), `截至 ${momentOf(now)}`, `共 ${rows.length} 行`]
  return { title, columns: columnsOf(sheet), said: said.filter((part) => part !== '').join('　'), rows }
}

const columnsOf = (sheet: Sheet) => [{ title: '序号', kind: 'count' as const, width: 6 }, ...sheet.columns]

/** Numbered, page after page. */
async function* rowsOf(sheet: Sheet, narrowed: Narrowed): AsyncGenerator<Cell[][]> {
  let number = 0
  for await (const page of sheet.pages(narrowed))
    yield page.map((row) => [++number, ...sheet.columns.map((each) => cellOf(each.kind, each.of(row)))])
}

function daysOf({ from, until }: Narrowed): string {
  return from || until ? `${from ?? '最早'} 至 ${until ?? '今天'}` : ''
}

/** As Excel takes it: it knows no time zones, so a moment is told by the clock of Shanghai. */
function cellOf(kind: CellKind, value: string | number | null): Cell {
  if (value === null || value === '') return null
  if (kind === 'day') return new Date(`${value}T00:00:00Z`)
  if (kind === 'moment') return new Date(`${momentOf(Number(value)).replace(' ', 'T')}:00Z`)
  if (kind === 'money') return Number(value) / 100
  return kind === 'text' ? String(value) : Number(value)
}
