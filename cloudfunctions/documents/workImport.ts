/**
 * One portion of an import: the file is read and compared, or its rows are taken or taken back, batch after batch until
 * the time is over. Every batch is one transaction, and a batch that comes twice changes nothing, so whoever is killed
 * has lost nothing: the clock calls again.
 */
import { randomUUID } from 'node:crypto'
import { done, type Answer } from '../../domain/contract/answer'
import {
  type FileTrouble,
  type Import,
  type ImportReading,
  type ImportState,
  mostShown,
  underWay,
} from '../../domain/import/import'
import { type ReadEntry, readEntries, type ReadTable as ReadEntries } from '../../domain/register/kit/excel'
import { titleOf, type AnyRegister } from '../../domain/register/kit/register'
import { registers } from '../../domain/register/registers'
import { sameValue } from '../../domain/register/kit/merge'
import { besideTable, historyLines, takeBack, takeRow } from '../kit/register'
import { imports } from '../modules/import'
import { references } from '../modules/register'
import type { BoundContext } from '../platform/context'
import { readFile } from '../platform/sdk'
import { command } from '../platform/store'
import { transact } from '../platform/transact'
import { readTable } from './port/readTable'

/** ms after which whoever has begun is certainly dead: a call lasts 60 s. */
const lease = 70_000
/** ms of a call that are worked in; the rest is for the batch under way. */
const workingTime = 45_000
const mostTries = 5
/** Rows of one transaction: each takes some five operations, of which the platform allows a hundred. */
const batch = 10

type Step = (found: Import, context: BoundContext, until: number) => Promise<Partial<Import>>

export async function workImport(importId: string): Promise<Answer<{ state: ImportState }>> {
  const now = Date.now()
  const found = await claim(importId, now)
  if (!found) return done({ state: (await imports.get(importId))?.state ?? 'failed' })
  const steps: Partial<Record<ImportState, Step>> = { waiting: read, taking: take, undoing: undo }
  const change = await steps[found.state]!(found, contextOf(found, now), now + workingTime)
  await put(found, change, now)
  return done({ state: change.state ?? found.state })
}

/** What is written is written by who ordered it. */
function contextOf({ by, byName }: Import, now: number): BoundContext {
  const caller = {
    _id: '',
    personId: by,
    name: byName,
    roles: ['office' as const],
    departmentId: null,
    boundAt: 0,
  }
  return {
    ...{ action: 'import.work', now, sentAt: now, requestId: randomUUID(), openid: '', byClock: true },
    ...{ caller, unnamed: false, ownRecord: true },
  }
}

/** The import, with time for this call alone; null when it is done, in other hands, or given up. */
async function claim(importId: string, now: number): Promise<Import | null> {
  const answer = await transact(systemOf(now), importId, async (transaction) => {
    const found = await transaction.get(imports, importId)
    if (!found || !underWay.includes(found.state) || (found.nextAt ?? Infinity) > now) return done(null)
    const over = found.tries >= mostTries
    const change = { tries: found.tries + 1, nextAt: over ? null : now + lease }
    await transaction.update(imports, importId, { ...change, ...(over ? { state: 'failed' as const } : {}) })
    return done(over ? null : found)
  })
  return answer.ok ? answer.value : null
}

/** Only where nobody else has taken it over meanwhile. A portion that came further is no failed try. */
async function put(
  { _id, state, done: before }: Import,
  change: Partial<Import>,
  now: number,
): Promise<void> {
  const goesOn = change.state === undefined
  const progress = change.done !== undefined && change.done > before ? { tries: 0 } : {}
  await transact(systemOf(now), _id, async (transaction) => {
    const found = await transaction.get(imports, _id)
    if (found?.state !== state) return done({})
    await transaction.update(imports, _id, { ...change, ...progress, nextAt: goesOn ? now : null })
    return done({})
  })
}

const systemOf = (now: number) => ({
  ...{ action: 'import.work', now, sentAt: now, requestId: randomUUID(), openid: '' },
  ...{ byClock: true, caller: null, unnamed: false, ownRecord: true },
})

const registerOf = ({ register }: Import): AnyRegister =>
  (registers as readonly AnyRegister[]).find(({ name }) => name === register)!

interface Read extends ReadEntries {
  readonly known: ReadonlyMap<string, { readonly entry: object }>
}

async function tableOf(found: Import): Promise<Read | { readonly trouble: FileTrouble }> {
  const register = registerOf(found)
  const bytes = await readFile(found.fileId)
  if (!bytes) return { trouble: 'gone' }
  const table = await readTable(bytes)
  if ('trouble' in table) return table
  const beside = await besideTable(register, references)
  const chosen = Object.fromEntries(found.chosen.map(({ heading, field }) => [heading, field]))
  const read = readEntries(register, table.rows, { ...beside, chosen })
  const byId = new Map([...beside.known.values()].map((each) => [each.id, each]))
  if (read.entries.length === 0 && read.problems.length === 0) return { trouble: 'noHead' }
  return { ...read, known: byId }
}

const read: Step = async (found) => {
  const table = await tableOf(found)
  if ('trouble' in table) return { state: 'unreadable', trouble: table.trouble, reading: null }
  const state = table.problems.length > 0 ? 'faulty' : 'read'
  return { state, trouble: null, reading: readingOf(registerOf(found), table) }
}

function readingOf(register: AnyRegister, { entries, problems, unknown, known }: Read): ImportReading {
  const isSame = ({ id, entry }: ReadEntry) => id !== null && sameValue(known.get(id)?.entry, entry)
  const same = entries.filter(isSame)
  const others = entries.filter((each) => !isSame(each))
  const added = others.filter(({ id }) => id === null).length
  return {
    ...{ added, changed: others.length - added, same: same.length, unknown: [...unknown] },
    ...{ problems: problems.slice(0, mostShown), problemCount: problems.length },
    examples: others.slice(0, mostShown).map(({ row, id, entry }) => ({
      ...{ row, title: titleOf(register, entry), isNew: id === null },
    })),
  }
}

/** All of it is looked at once more, since others may have worked meanwhile: what does not fit any more stops the whole. */
const take: Step = async (found, context, until) => {
  const register = registerOf(found)
  const table = await tableOf(found)
  if ('trouble' in table) return { state: 'unreadable', trouble: table.trouble }
  if (table.problems.length > 0) {
    if (found.done > 0) throw new Error('what is half taken does not fit any more')
    return { state: 'faulty', reading: readingOf(register, table) }
  }
  const rows = table.entries
  let taken = found.done
  for (; taken < rows.length && Date.now() < until; taken = Math.min(taken + batch, rows.length)) {
    const some = rows.slice(taken, taken + batch)
    const answer = await transact(context, found._id, async (transaction) => {
      for (const { row, id, entry } of some) {
        // The same row is the same entry, however often it comes.
        const known = { id: id ?? `${found._id}r${row}`, entry, fields: table.fields }
        const written = await takeRow(transaction, register, known, context, found._id)
        if (!written.ok) return written
      }
      await transaction.update(imports, found._id, { done: Math.min(taken + batch, rows.length) })
      return done({})
    })
    if (!answer.ok) throw new Error(`a row was refused: ${answer.problem.code}`)
  }
  return taken < rows.length ? { done: taken } : { state: 'taken', done: taken, takenAt: context.now }
}

const undo: Step = async (found, context, until) => {
  const register = registerOf(found)
  let { back, kept } = found.undone ?? { back: 0, kept: 0 }
  let { cursor } = found
  while (Date.now() < until) {
    const where = { importId: found._id, _id: command.gt(cursor) }
    const lines = await historyLines.read({ where, order: [['_id', 'asc']], limit: batch })
    if (lines.length === 0) return { state: 'undone', undone: { back, kept } }
    const answer = await transact(context, found._id, async (transaction) => {
      let untouched = 0
      for (const line of lines) if (await takeBack(transaction, register, line, context)) untouched++
      const undone = { back: back + untouched, kept: kept + lines.length - untouched }
      await transaction.update(imports, found._id, { undone, cursor: lines[lines.length - 1]!._id })
      return done(undone)
    })
    if (!answer.ok) throw new Error(`could not be taken back: ${answer.problem.code}`)
    ;({ back, kept } = answer.value)
    cursor = lines[lines.length - 1]!._id
  }
  return { done: back + kept }
}
