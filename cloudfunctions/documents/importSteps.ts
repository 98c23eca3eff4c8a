/**
 * What is done of an import: the table is read and each row tried without keeping anything; taken; taken back. A row brings
 * with it what a save of the same entry brings (`RegisterParts`).
 */
import { done, type Answer } from '../../domain/contract/answer'
import { type FileTrouble, type Import, type ImportReading, mostShown } from '../../domain/import/import'
import {
  type CellProblem,
  type Known,
  type ReadEntry,
  readEntries,
  type ReadTable as ReadEntries,
  refusalAt,
} from '../../domain/register/kit/excel'
import { sameValue } from '../../domain/register/kit/merge'
import { titleOf, type AnyRegister } from '../../domain/register/kit/register'
import {
  besideTable,
  historyLines,
  type PreparedRow,
  prepareBack,
  prepareRow,
  type RegisterParts,
} from '../kit/register'
import { imports } from '../modules/import'
import type { BoundContext } from '../platform/context'
import { command } from '../platform/store'
import { rehearsal, transact } from '../platform/transact'
import { openTable } from './openTable'
import { tablesIn } from './tablesIn'

/** `until`: ms since the epoch after which no new batch is begun. */
export type Step = (found: Import, context: BoundContext, until: number) => Promise<Partial<Import>>

/** Rows of one transaction: each takes some five operations, of which the platform allows a hundred. */
const batch = 10
/** What is written along may be much, e.g. the new name of a water in each of its reaches. */
const batchOf = ({ along }: RegisterParts) => (along ? 1 : batch)

const partsOf = ({ register: named }: Import): RegisterParts =>
  tablesIn.find(({ register }) => register.name === named)!

interface Table extends ReadEntries {
  readonly known: ReadonlyMap<string, Known>
}

async function tableOf(found: Import): Promise<Table | { readonly trouble: FileTrouble }> {
  const { register, references } = partsOf(found)
  const table = await openTable(found)
  if ('trouble' in table) return table
  const beside = await besideTable(register, references)
  const read = readEntries(register, table.rows, { ...beside, chosen: table.chosen })
  const known = new Map([...beside.known.values()].map((each) => [each.id, each]))
  if (read.entries.length === 0 && read.problems.length === 0) return { trouble: 'noHead' }
  return { ...read, known }
}

const readTableIn: Step = async (found, context, until) => {
  const table = await tableOf(found)
  if ('trouble' in table) return { state: 'unreadable', trouble: table.trouble, reading: null }
  const problems =
    table.problems.length > 0 ? table.problems : await refusedRows(found, table, context, until)
  const state = problems.length > 0 ? 'faulty' : 'read'
  return { state, trouble: null, reading: readingOf(partsOf(found).register, { ...table, problems }) }
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

function readingOf(register: AnyRegister, { entries, problems, unknown, known }: Table): ImportReading {
  const isSame = ({ id, entry }: ReadEntry) => {
    const there = id === null ? undefined : known.get(id)
    return there !== undefined && !there.comesBack && sameValue(there.entry, entry)
  }
  const same = entries.filter(isSame)
  const others = entries.filter((each) => !isSame(each))
  const added = others.filter(({ id }) => id === null || known.get(id)?.comesBack).length
  return {
    ...{ added, changed: others.length - added, same: same.length, unknown: [...unknown] },
    ...{ problems: problems.slice(0, mostShown), problemCount: problems.length },
    examples: others.slice(0, mostShown).map(({ row, id, entry }) => ({
      ...{ row, title: titleOf(register, entry), isNew: id === null },
    })),
  }
}

/** All of it is looked at once more, since others may have worked meanwhile: what does not fit any more stops the whole. */
const takeRows: Step = async (found, context, until) => {
  const parts = partsOf(found)
  const table = await tableOf(found)
  if ('trouble' in table) return { state: 'unreadable', trouble: table.trouble }
  const { entries } = table
  if (table.problems.length > 0) return stop(found, table, context, until)
  const changes: PreparedRow[] = []
  let taken = found.done
  while (taken < entries.length && Date.now() < until) {
    const some = entries.slice(taken, taken + batchOf(parts))
    const written = await takeSome(found, some, table.columns, taken + some.length, context)
    if ('problem' in written) return stop(found, { ...table, problems: [written.problem] }, context, until)
    changes.push(...written.rows)
    taken += written.rows.length
  }
  for (const { change } of changes) await parts.afterwards?.(change, context)
  return taken < entries.length ? { done: taken } : { state: 'taken', done: taken, takenAt: context.now }
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

/** Nothing stays of it: what was taken already is taken back, and the office reads what is wrong. */
async function stop(
  found: Import,
  table: Table,
  context: BoundContext,
  until: number,
): Promise<Partial<Import>> {
  const reading = readingOf(partsOf(found).register, table)
  if ((await historyLines.count({ importId: found._id })) === 0) return { state: 'faulty', reading, done: 0 }
  return { reading, state: 'undoing', ...(await undoRows({ ...found, reading }, context, until)) }
}

/** One after the other; what somebody changed since, or what does not go back any more, stays as it is. */
const undoRows: Step = async (found, context, until) => {
  const parts = partsOf(found)
  let { back, kept } = found.undone ?? { back: 0, kept: 0 }
  let { cursor } = found
  while (Date.now() < until) {
    const where = { importId: found._id, _id: command.gt(cursor) }
    const [line] = await historyLines.read({ where, order: [['_id', 'asc']], limit: 1 })
    if (!line) return undoneOf(found, { back, kept })
    const row = await prepareBack(parts, line, context)
    const goesBack = await transact(context, found._id, async (transaction) => {
      const taken = row ? await row.within(transaction) : done({})
      if (!taken.ok) return taken
      const undone = row ? { back: back + 1, kept } : { back, kept: kept + 1 }
      await transaction.update(imports, found._id, { undone, cursor: line._id })
      return done({})
    })
    if (!goesBack.ok && goesBack.problem.code === 'register.overtaken') continue
    if (row && goesBack.ok) {
      await parts.afterwards?.(row.change, context)
      back++
    } else kept++
    cursor = line._id
  }
  return { done: back + kept }
}

/** What came to nothing by itself is no taking back of the office's. */
export function undoneOf({ reading }: Import, undone: NonNullable<Import['undone']>): Partial<Import> {
  return reading && reading.problemCount > 0
    ? { state: 'faulty', undone: null, cursor: '', done: 0 }
    : { state: 'undone', undone }
}

export const registerSteps = { waiting: readTableIn, taking: takeRows, undoing: undoRows }
