/**
 * 全部台账: every table in one workbook, with a list of them in front. Held in memory, so what would be too many rows
 * together is named there instead, to be ordered alone: alone a table may have any length.
 */
import { dayOf, momentOf } from '../../domain/calendar/day'
import { type Narrowed, tableName } from '../../domain/document/order'
import { wholeTitles } from '../../domain/document/papers'
import { sheetIds, sheetTitles, type SheetId } from '../../domain/document/sheets'
import { together } from '../../domain/document/together'
import { type Printed, writeSheets } from './port/writeSheets'
import { sheets } from './sheets'
import { printedTable, type Written } from './writeTable'

const { title } = wholeTitles.ledgers

interface Counted {
  readonly id: SheetId
  readonly rows: number
}

export async function writeLedgers(
  order: Narrowed,
  now: number,
  tell: (progress: { rows: number; done: number }) => Promise<void>,
): Promise<Written> {
  const counted = await Promise.all(
    sheetIds.map(async (id): Promise<Counted> => ({ id, rows: await sheets[id].count(asked(id, order)) })),
  )
  const within = together(counted)
  const inAll = within.reduce((sum, { rows }) => sum + rows, 0)
  const tables: Printed[] = []
  let done = 0
  for (const { id } of within) {
    const told = { title: sheetTitles[id].title, order: asked(id, order), now }
    const table = await printedTable(sheets[id], told, (read) => tell({ rows: inAll, done: done + read }))
    done += table.rows.length
    tables.push(table)
  }
  const bytes = await writeSheets([contents(counted, tables, now), ...tables])
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const name = tableName(title, order, dayOf(now))
  return { file, name, bytes: file.length, rows: done }
}

/** A register is given as it stands, whatever the days. */
const asked = (id: SheetId, order: Narrowed): Narrowed =>
  sheetTitles[id].byDays ? order : { ...order, from: null, until: null }

function contents(counted: readonly Counted[], tables: readonly Printed[], now: number): Printed {
  const rows = counted.map(({ id, rows }, n) => {
    const name = sheetTitles[id].title
    const written = tables.find((table) => table.title === name)
    return [
      n + 1,
      name,
      written?.rows.length ?? rows,
      written ? '' : '行数太多，不在这个文件里，请单独导出这张表',
    ]
  })
  return {
    title: '目录',
    columns: [
      { title: '序号', kind: 'count', width: 6 },
      { title: '台账', kind: 'text', width: 28 },
      { title: '行数', kind: 'count', width: 10 },
      { title: '说明', kind: 'text', width: 44 },
    ],
    said: `${title}　截至 ${momentOf(now)}　共 ${counted.length} 张表`,
    rows,
  }
}
