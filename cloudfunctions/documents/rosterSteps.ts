/** A list of people, step by step as the tables of registers (importSteps.ts): read, taken, taken back. */
import { type Answer, done } from '../../domain/contract/answer'
import { sentenceOf } from '../../domain/contract/problems'
import type { FileTrouble, Import, ImportReading } from '../../domain/import/import'
import type { RosterEntry } from '../../domain/register/roster/roster'
import { imports } from '../modules/import'
import { linesOfRoster, readPeople, takingBackPeople, takingPeople } from '../modules/register'
import type { BoundContext } from '../platform/context'
import { transact } from '../platform/transact'
import { type Step, undoneOf } from './importSteps'
import { openTable } from './openTable'

interface Read {
  readonly entries: readonly RosterEntry[]
  readonly reading: ImportReading
}

async function listOf(
  found: Import,
  { now }: BoundContext,
): Promise<Read | { readonly trouble: FileTrouble }> {
  const opened = await openTable(found)
  if ('trouble' in opened) return opened
  const read = await readPeople(opened.rows, { ...opened, by: found.by, now })
  return read.entries.length + read.reading.problemCount === 0 ? { trouble: 'noHead' } : read
}

const readList: Step = async (found, context) => {
  const list = await listOf(found, context)
  if ('trouble' in list) return { state: 'unreadable', trouble: list.trouble, reading: null }
  const { reading } = list
  return { state: reading.problemCount > 0 ? 'faulty' : 'read', trouble: null, reading }
}

/** Looked at once more; a person is a transaction, since one with a dozen reaches takes some fifty operations. */
const takeList: Step = async (found, context, until) => {
  const list = await listOf(found, context)
  if ('trouble' in list) return { state: 'unreadable', trouble: list.trouble }
  const { entries, reading } = list
  if (reading.problemCount > 0) return stop(found, reading, context, until)
  const takeOne = await takingPeople(found._id, context)
  let taken = found.done
  while (taken < entries.length && Date.now() < until) {
    const entry = entries[taken]!
    const answer = await transact(context, found._id, async (transaction): Promise<Answer<object>> => {
      const written = await takeOne(transaction, entry, taken)
      if (!written.ok) return written
      await transaction.update(imports, found._id, { done: taken + 1 })
      return done({})
    })
    if (!answer.ok) {
      const problems = [{ address: String(entry.row), sentence: sentenceOf(answer.problem) }]
      return stop(found, { ...reading, problems, problemCount: 1 }, context, until)
    }
    taken++
  }
  return taken < entries.length ? { done: taken } : { state: 'taken', done: taken, takenAt: context.now }
}

/** Nobody stays of a list that came half-way; the office reads what is wrong. */
async function stop(found: Import, reading: ImportReading, context: BoundContext, until: number) {
  if ((await linesOfRoster(found._id, '')).length === 0) return { state: 'faulty' as const, reading, done: 0 }
  return {
    reading,
    state: 'undoing' as const,
    ...(await takeListBack({ ...found, reading }, context, until)),
  }
}

const takeListBack: Step = async (found, context, until) => {
  const takeOneBack = await takingBackPeople()
  let { back, kept } = found.undone ?? { back: 0, kept: 0 }
  let { cursor } = found
  while (Date.now() < until) {
    const [line] = await linesOfRoster(found._id, cursor)
    if (!line) return undoneOf(found, { back, kept })
    const answer = await transact(context, found._id, async (transaction) => {
      const asBefore = await takeOneBack(transaction, line)
      const undone = asBefore ? { back: back + 1, kept } : { back, kept: kept + 1 }
      await transaction.update(imports, found._id, { undone, cursor: line._id })
      return done(undone)
    })
    if (answer.ok) ({ back, kept } = answer.value)
    cursor = line._id
  }
  return { done: back + kept }
}

export const rosterSteps = { waiting: readList, taking: takeList, undoing: takeListBack }
