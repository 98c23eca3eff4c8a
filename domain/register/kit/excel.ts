/**
 * A table of people's own making becomes entries of a register, all of them or none: columns by their names, wherever
 * they stand; values as people write them; what is wrong by its cell. Pure: who reads the file, and who stores the
 * entries, is not its matter.
 */
import { holdsFiles } from './attached'
import { sentenceOf, type Problem } from '../../contract/problems'
import { isBelowTable } from './belowTable'
import { cellReaders, type Finding } from './cellReaders'
import { type Cell, type CellProblem, columnOf, rowOf, type TableRow } from './cells'
import { columnUnits, type Units } from './columnUnits'
import type { Field, PeopleField } from './fields'
import { ordinary } from './ordinary'
import { countsOf, isCounted, partColumns, type Parts, partsIn } from './peopleColumns'
import { emptyEntry, fieldsOf, takenSentence, tidied, type AnyRegister, type Entry } from './register'
import { isReadable } from './rowsReader'
import { troublesIn } from './troubles'

/** An entry as it is to be saved; `id` null for a new one, `newId` what it is to be called where the table says so. */
export interface ReadEntry {
  readonly row: number
  readonly id: string | null
  readonly newId?: string
  readonly version: number
  readonly entry: Entry
}

/** By what a row is known to be an entry: the text of its key columns. Empty where nothing is written there. */
export function keyOfEntry({ excel }: AnyRegister, entry: Entry): string {
  const names = excel ? [excel.matchBy].flat() : []
  const parts = (names as string[]).map((name) => ordinary(String(entry[name] ?? '')))
  return parts.some((part) => part !== '') ? JSON.stringify(parts) : ''
}

export interface ReadTable {
  /** None where there is any problem. */
  readonly entries: readonly ReadEntry[]
  readonly problems: readonly CellProblem[]
  /** Columns that belong to no field: nothing of them is taken. */
  readonly unknown: readonly string[]
  /** The fields that stand in the table, by the letter of their column: nothing else of an entry changes. */
  readonly columns: ReadonlyMap<string, string>
}

/** An entry there is already; `comesBack`: it is out of use since its table was taken back, and in use with the next. */
export interface Known {
  readonly id: string
  readonly version: number
  readonly entry: Entry
  readonly comesBack?: boolean
}

/** What is known beside the table. */
export interface Beside {
  /** Ids of what is called so. */
  readonly find: Finding
  /** The entries there are, by their key (`keyOfEntry`). */
  readonly known: ReadonlyMap<string, Known>
  /** The same by their ids, for tables with a column of them. */
  readonly byId?: ReadonlyMap<string, Known>
  /** Fields by the heading for which somebody chose them. */
  readonly chosen?: Readonly<Record<string, string>>
}

/** As it is compared: full-width letters, gaps and what stands in brackets make no difference. */
export const plain = (text: unknown) =>
  String(text)
    .normalize('NFKC')
    .replace(/\s|\(.*?\)|[:*]/g, '')

/** Headings stand within the first rows; below them nobody looks. */
export const deepestHead = 12

export function readEntries(register: AnyRegister, table: readonly TableRow[], beside: Beside): ReadTable {
  const rows = table.filter((row) => row.some(({ value }) => value !== null && plain(value) !== ''))
  const head = headOf(register, rows, beside.chosen ?? {})
  const written = [...head.columns.values()]
  // Whose ids stand there are known: what their table leaves out stays as it is.
  const missing = (written.includes(ownId) ? [] : fieldsOf(register))
    .filter(([name, { needed, when }]) => needed && !when && !written.includes(name))
    .map(([, { title }]) => ({ address: '', sentence: `没有找到「${title}」这一列` }))
  if (missing.length > 0)
    return { entries: [], problems: missing, unknown: head.unknown, columns: head.columns }
  const keys = [ownId, register.excel?.matchBy ?? []].flat()
  const keyLetters = [...head.columns].flatMap(([letter, name]) => (keys.includes(name) ? [letter] : []))
  const body = rows.slice(head.end).filter((row) => !isBelowTable(row, keyLetters))
  const { units, problems: amiss } = columnUnits(register, table, {
    columns: head.columns,
    first: rows[head.start],
    body: rows[head.end],
  })
  const read = body.map((row) => readRow(register, row, { ...head, units }, beside))
  const problems = [...amiss, ...read.flatMap((each) => each.problems), ...repeated(register, read)]
  return {
    entries: problems.length > 0 ? [] : read.map(({ read: each }) => each),
    problems,
    unknown: head.unknown,
    columns: head.columns,
  }
}

/** In place of a field: the column of ids. */
const ownId = '_id'
/** As ids travel (`domain/contract/schemas`). */
const soundId = /^[0-9A-Za-z_-]{1,64}$/

/** Pictures, documents and large tables don't come out of a cell, and what the cloud makes nobody types. */
export const comesInTables = (field: Field) =>
  !field.given && !holdsFiles(field) && (field.kind !== 'rows' || isReadable(field))

const importable = (register: AnyRegister) => fieldsOf(register).filter(([, field]) => comesInTables(field))

/** The row, or the two rows, in which most headings stand. */
function headOf(register: AnyRegister, rows: readonly TableRow[], chosen: Readonly<Record<string, string>>) {
  const names = new Map(importable(register).map(([name, { title }]) => [plain(title), name]))
  if (register.excel?.id !== undefined) names.set(plain(register.excel.id), ownId)
  for (const [heading, name] of Object.entries(chosen)) names.set(plain(heading), name)
  const none: ReadTable['columns'] = new Map<string, string>()
  const noParts: Parts = new Map()
  let best = { columns: none, parts: noParts, start: 0, end: 0, unknown: [] as string[] }
  for (let n = 0; n < Math.min(rows.length, deepestHead); n++)
    for (const height of [1, 2]) {
      const cells = rows.slice(n, n + height).flat()
      const columns = new Map<string, string>()
      for (const { address, value } of cells) {
        const name = names.get(plain(value))
        if (name && ![...columns.values()].includes(name)) columns.set(columnOf(address), name)
      }
      const parts = partColumns(importable(register), cells, columns)
      for (const [letter, { name }] of parts)
        if (![...columns.values()].includes(name)) columns.set(letter, name)
      const unknown = (rows[n + height - 1] ?? [])
        .filter(({ address }) => !columns.has(columnOf(address)) && !parts.has(columnOf(address)))
        .filter(({ value }) => value !== null)
        .map(({ value }) => String(value))
      if (columns.size + parts.size > best.columns.size + best.parts.size)
        best = { columns, parts, start: n, end: n + height, unknown }
    }
  return best
}

interface ReadHead {
  readonly columns: ReadTable['columns']
  readonly parts: Parts
  readonly units: Units
}

interface RowRead {
  readonly read: ReadEntry
  readonly problems: readonly CellProblem[]
  /** Where each field stands. */
  readonly where: Readonly<Record<string, string>>
}

function readRow(
  register: AnyRegister,
  cells: TableRow,
  { columns, parts, units }: ReadHead,
  beside: Beside,
): RowRead {
  const { find } = beside
  const row = rowOf(cells)
  const problems: CellProblem[] = []
  const values: Record<string, unknown> = {}
  const where: Record<string, string> = {}
  const at = (letter: string) => cells.find(({ address }) => address === `${letter}${row}`)?.value ?? null
  for (const [letter, name] of columns) {
    const address = `${letter}${row}`
    where[name] = address
    if (name === ownId) continue
    const field = register.fields[name] as Field
    const got = isCounted(parts, name)
      ? countsOf(field as PeopleField, partsIn(parts, name, at), parts.has(letter) ? null : at(letter))
      : valueOf(field, at(letter), find, units.get(letter))
    if ('sentence' in got) problems.push({ address, sentence: got.sentence })
    else values[name] = got.value
  }
  const id = ordinary(String(cells.find(({ address }) => address === where[ownId])?.value ?? ''))
  const key = keyOfEntry(register, { ...emptyEntry(register), ...values })
  const before = id === '' ? beside.known.get(key) : beside.byId?.get(id)
  const wrongId = before ? undefined : troubleOfNew(register, id)
  if (wrongId !== undefined) problems.push({ address: where[ownId] ?? String(row), sentence: wrongId })
  const entry = tidied(register, { ...(before?.entry ?? emptyEntry(register)), ...values })
  for (const [name, sentence] of Object.entries(wrongId === undefined ? troublesIn(register, entry) : {})) {
    const address = where[name] ?? String(row)
    if (!problems.some((each) => each.address === address)) problems.push({ address, sentence })
  }
  const read = { row, id: before?.id ?? null, ...(id === '' ? {} : { newId: id }), entry }
  return { read: { ...read, version: before?.version ?? 0 }, problems, where }
}

function valueOf(field: Field, value: Cell['value'], find: Finding, unit?: string) {
  return value === null ? { value: field.empty } : cellReaders[field.kind](field as never, value, find, unit)
}

/** Why a row that is no entry yet cannot become one. */
function troubleOfNew({ excel }: AnyRegister, id: string): string | undefined {
  if (excel?.onlyKnown !== undefined) return excel.onlyKnown
  return id === '' || soundId.test(id) ? undefined : '编号只能用字母、数字、- 和 _，不超过 64 个'
}

/** What a save of the entry would be refused for, at the cell it is about. */
export function refusalAt(
  register: AnyRegister,
  row: number,
  { code, detail }: Problem,
  columns: ReadTable['columns'],
): CellProblem {
  const [letter = ''] = [...columns].find(([, name]) => name === detail) ?? []
  const taken =
    code === 'register.taken' && detail !== undefined ? takenSentence(register, detail) : undefined
  return { address: `${letter}${row}`, sentence: taken ?? sentenceOf({ code }) }
}

/** Two rows with one key: the second is wrong. */
function repeated(register: AnyRegister, rows: readonly RowRead[]): CellProblem[] {
  const names = [register.excel?.matchBy ?? []].flat() as string[]
  const seen = new Map<string, number>()
  return rows.flatMap(({ read: { row, entry, id, newId }, where }) => {
    const key = id ?? newId ?? keyOfEntry(register, entry)
    const first = key === '' ? undefined : seen.get(key)
    if (first === undefined) seen.set(key, row)
    const address = where[ownId] ?? where[names[0]!] ?? String(row)
    return first === undefined ? [] : [{ address, sentence: `和第 ${first} 行重复` }]
  })
}
