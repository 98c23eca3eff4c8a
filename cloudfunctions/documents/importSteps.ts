/**
 * The table of a register: read, taken and taken back as every import is (importLoop.ts). A row brings with it what a save
 * of the same entry brings (`RegisterParts`).
 */
import { done, type Answer } from '../../domain/contract/answer'
import { type FileTrouble, type Import, type ImportReading, mostShown } from '../../domain/import/import'
import { type CellProblem } from '../../domain/register/kit/cells'
import {
  type Known,
  type ReadEntry,
  readEntries,
  type ReadTable as ReadEntries,
  refusalAt,
} from '../../domain/register/kit/excel'
import type { Fields } from '../../domain/register/kit/fields'
import type { Names } from '../../domain/register/kit/words'
import { sameValue } from '../../domain/register/kit/merge'
import { titleOf, type AnyRegister } from '../../domain/register/kit/register'
import {
  besideTable,
  historyLines,
  namesIn,
  type PreparedRow,
  prepareBack,
  prepareRow,
  type References,
  type RegisterParts,
} from '../kit/register'
import { imports } from '../modules/import'
import type { BoundContext } from '../platform/context'
import { command } from '../platform/store'
import { rehearsal, transact } from '../platform/transact'
import { farOff } from './farOff'
import { type Source, stepsOf } from './importLoop'
import { openTable } from './openTable'
import { tablesIn } from './tablesIn'

/** Rows of one transaction: each takes some five operations, of which the platform allows a hundred. */
const batch = 10
/** What is written along may be much, e.g. the new name of a water in each of its reaches. */
const batchOf = ({ along }: RegisterParts) => (along ? 1 : batch)

const partsOf = ({ register: named }: Import): RegisterParts =>
  tablesIn.find(({ register }) => register.name === named)!

interface Looked extends ReadEntries {
  readonly known: ReadonlyMap<string, Known>
  /** What the entries are known by, where that is the name of another one, e.g. of a section. */
  readonly names: Names
}
interface Table extends Looked {
  readonly reading: ImportReading
}

async function tableOf(found: Import): Promise<Table | { readonly trouble: FileTrouble }> {
  const { register, references } = partsOf(found)
  const table = await openTable(found)
  if ('trouble' in table) return table
  const beside = await besideTable(register, references)
  const read = readEntries(register, table.rows, { ...beside, chosen: table.chosen })
  const known = new Map([...beside.known.values()].map((each) => [each.id, each]))
  if (read.entries.length === 0 && read.problems.length === 0) return { trouble: 'noHead' }
  const names = await titleNames(register, references, read.entries)
  return { ...read, known, names, reading: readingOf(register, { ...read, known, names }) }
}

async function titleNames(register: AnyRegister, references: References, entries: readonly ReadEntry[]) {
  const [first] = register.list.columns as readonly string[]
  const title = { fields: { [first!]: (register.fields as Fields)[first!]! } }
  const names = await namesIn(
    references,
    title,
    entries.map(({ entry }) => entry),
  )
  return Object.assign({}, ...names) as Names
}

/**
 * What a save would refuse, row after row as they would be taken: two contracts of one stretch in one table are found.
 * What is not tried when the time is over is found when it is taken.
 */
async function refusedRows(found: Import, { entries, columns }: Table, context: BoundContext, until: number) {
  const parts = partsOf(found)
  const tried = rehearsal()
  const problems: CellProblem[] = []
  for (const row of entries) {
    if (Date.now() > until || problems.length >= mostShown) break
    const prepared = await prepareRow(parts, rowIn(found, row, columns), context, found._id)
    const taken = prepared.ok ? await prepared.value.within(tried) : prepared
    if (!taken.ok) problems.push(refusalAt(parts.register, row.row, taken.problem, columns))
  }
  return problems
}

/** The same row is the same entry, however often it comes. */
const rowIn = ({ _id }: Import, { row, id, newId, entry }: ReadEntry, columns: Table['columns']) => ({
  ...{ id: id ?? newId ?? `${_id}r${row}`, entry, fields: [...columns.values()] },
})

/** `remarks`: what one should know of a row before it is taken; such rows are shown first. */
function readingOf(
  register: AnyRegister,
  { entries, problems, unknown, known, names }: Looked,
  remarks: ReadonlyMap<number, string> = new Map(),
): ImportReading {
  const isSame = ({ id, entry }: ReadEntry) => {
    const there = id === null ? undefined : known.get(id)
    return there !== undefined && !there.comesBack && sameValue(there.entry, entry)
  }
  const same = entries.filter(isSame)
  const others = entries.filter((each) => !isSame(each))
  const added = others.filter(({ id }) => id === null || known.get(id)?.comesBack).length
  const shown = [...others].sort((a, b) => Number(remarks.has(b.row)) - Number(remarks.has(a.row)))
  return {
    ...{ added, changed: others.length - added, same: same.length, unknown: [...unknown] },
    ...{ problems: problems.slice(0, mostShown), problemCount: problems.length },
    examples: shown.slice(0, mostShown).map(({ row, id, entry }) => {
      const remark = remarks.get(row)
      const said = remark === undefined ? {} : { remarks: [remark] }
      return { row, title: titleOf(register, entry, names), isNew: id === null, ...said }
    }),
  }
}

/** Rows in one transaction; none where somebody changed one of them at this moment: they are looked at again. */
async function takeSome(
  found: Import,
  some: readonly ReadEntry[],
  columns: Table['columns'],
  taken: number,
  context: BoundContext,
): Promise<{ readonly rows: readonly PreparedRow[] } | { readonly problem: CellProblem }> {
  const parts = partsOf(found)
  const rows: PreparedRow[] = []
  let at = some[0]!.row
  const written = await (async (): Promise<Answer<object>> => {
    for (const row of some) {
      at = row.row
      const prepared = await prepareRow(parts, rowIn(found, row, columns), context, found._id)
      if (!prepared.ok) return prepared
      rows.push(prepared.value)
    }
    return transact(context, found._id, async (transaction) => {
      for (const [n, { within }] of rows.entries()) {
        at = some[n]!.row
        const answer = await within(transaction)
        if (!answer.ok) return answer
      }
      await transaction.update(imports, found._id, { done: taken })
      return done({})
    })
  })()
  if (written.ok) return { rows }
  if (written.problem.code === 'register.overtaken') return { rows: [] }
  return { problem: refusalAt(parts.register, at, written.problem, columns) }
}

type Line = Awaited<ReturnType<typeof historyLines.read>>[number]

const rows: Source<Table, Line> = {
  read: tableOf,

  async tried(found, table, context, until) {
    const problems = await refusedRows(found, table, context, until)
    const { register } = partsOf(found)
    if (problems.length > 0) return readingOf(register, { ...table, problems })
    return readingOf(register, table, await farOff(register, table.entries))
  },

  async taking(found, table, context) {
    const parts = partsOf(found)
    return async (from) => {
      const some = table.entries.slice(from, from + batchOf(parts))
      const written = await takeSome(found, some, table.columns, from + some.length, context)
      if ('problem' in written)
        return { refused: readingOf(parts.register, { ...table, problems: [written.problem] }) }
      const afterwards = async () => {
        for (const { change } of written.rows) await parts.afterwards?.(change, context)
      }
      return { taken: written.rows.length, afterwards }
    }
  },

  async lineAfter(importId, cursor) {
    const where = { importId, _id: command.gt(cursor) }
    return (await historyLines.read({ where, order: [['_id', 'asc']], limit: 1 }))[0]
  },

  async takingBack(found, context) {
    const parts = partsOf(found)
    return async (line) => {
      const row = await prepareBack(parts, line, context)
      return {
        async within(transaction) {
          const taken = row ? await row.within(transaction) : null
          return taken && !taken.ok ? taken : done(row !== null)
        },
        async afterwards() {
          if (row) await parts.afterwards?.(row.change, context)
        },
      }
    }
  },
}

export const registerSteps = stepsOf(rows)
