/**
 * How every import goes, portion by portion: read and tried without keeping anything; taken, all or nothing; taken back.
 * What a table consists of is its source's: entries of a register (importSteps.ts) or people (rosterSteps.ts).
 */
import type { Answer } from '../../domain/contract/answer'
import type { FileTrouble, Import, ImportReading, ImportState } from '../../domain/import/import'
import { imports } from '../modules/import'
import type { BoundContext } from '../platform/context'
import type { Stored } from '../platform/store'
import { type Transaction, transact } from '../platform/transact'

/** `until`: ms since the epoch after which no new batch is begun. */
type Step = (found: Import, context: BoundContext, until: number) => Promise<Partial<Import>>

interface Read {
  readonly entries: readonly unknown[]
  readonly reading: ImportReading
}

/** `afterwards`: what is done once it is certain. None taken: somebody changed one of them at this moment. */
type Taken =
  | { readonly taken: number; readonly afterwards?: () => Promise<void> }
  /** With what is wrong. */
  | { readonly refused: ImportReading }

interface Back {
  /** Whether it is as before; what somebody changed since stays as it is. */
  within(transaction: Transaction): Promise<Answer<boolean>>
  afterwards?(): Promise<void>
}

export interface Source<R extends Read, L extends Stored> {
  read(found: Import, context: BoundContext): Promise<R | { readonly trouble: FileTrouble }>
  /** What a save would refuse of a list in which nothing is wrong by itself. */
  tried?(found: Import, read: R, context: BoundContext, until: number): Promise<ImportReading>
  /** Of the result each call takes the next entries from a place on, in one transaction that notes `done`. */
  taking(found: Import, read: R, context: BoundContext): Promise<(from: number) => Promise<Taken>>
  /** The next of what was taken, in the order of ids. */
  lineAfter(importId: string, cursor: string): Promise<L | undefined>
  takingBack(found: Import, context: BoundContext): Promise<(line: L) => Promise<Back>>
}

export const stepsOf = <R extends Read, L extends Stored>(
  source: Source<R, L>,
): Partial<Record<ImportState, Step>> => ({
  waiting: (...portion) => look(source, ...portion),
  taking: (...portion) => take(source, ...portion),
  undoing: (...portion) => takeBack(source, ...portion),
})

type Portion = Parameters<Step>

async function look<R extends Read, L extends Stored>(
  source: Source<R, L>,
  ...[found, context, until]: Portion
): Promise<Partial<Import>> {
  const read = await source.read(found, context)
  if ('trouble' in read) return { state: 'unreadable', trouble: read.trouble, reading: null }
  const sound = read.reading.problemCount === 0
  const reading = sound && source.tried ? await source.tried(found, read, context, until) : read.reading
  return { state: reading.problemCount > 0 ? 'faulty' : 'read', trouble: null, reading }
}

/** All of it is looked at once more, since others may have worked meanwhile: what does not fit any more stops the whole. */
async function take<R extends Read, L extends Stored>(
  source: Source<R, L>,
  ...[found, context, until]: Portion
): Promise<Partial<Import>> {
  if (!context.caller.roles.includes('office')) return stop(source, hasLeft(found), found, context, until)
  const read = await source.read(found, context)
  if ('trouble' in read) return { state: 'unreadable', trouble: read.trouble }
  if (read.reading.problemCount > 0) return stop(source, read.reading, found, context, until)
  const { length } = read.entries
  const takeFrom = await source.taking(found, read, context)
  const afterwards: (() => Promise<void>)[] = []
  let taken = found.done
  while (taken < length && Date.now() < until) {
    const some = await takeFrom(taken)
    if ('refused' in some) return stop(source, some.refused, found, context, until)
    if (some.afterwards) afterwards.push(some.afterwards)
    taken += some.taken
  }
  for (const each of afterwards) await each()
  return taken < length ? { done: taken } : { state: 'taken', done: taken, takenAt: context.now }
}

/** Looked at by somebody who could have taken it then. */
function hasLeft({ reading, byName }: Import): ImportReading {
  const sentence = `${byName}已不在河长办，没有导入；要导入，请在河长办的人自己选一次文件`
  return { ...reading!, problems: [{ address: '', sentence }], problemCount: 1 }
}

/** Nothing stays of it: what was taken already is taken back, and the office reads what is wrong. */
async function stop<R extends Read, L extends Stored>(
  source: Source<R, L>,
  reading: ImportReading,
  ...[found, context, until]: Portion
): Promise<Partial<Import>> {
  if (!(await source.lineAfter(found._id, ''))) return { state: 'faulty', reading, done: 0 }
  return {
    reading,
    state: 'undoing',
    ...(await takeBack(source, { ...found, reading }, context, until)),
  }
}

/** One after the other; what somebody changed since, or what does not go back any more, stays as it is. */
async function takeBack<R extends Read, L extends Stored>(
  source: Source<R, L>,
  ...[found, context, until]: Portion
): Promise<Partial<Import>> {
  const takeOneBack = await source.takingBack(found, context)
  let { back, kept } = found.undone ?? { back: 0, kept: 0 }
  let { cursor } = found
  while (Date.now() < until) {
    const line = await source.lineAfter(found._id, cursor)
    if (!line) return undoneOf(found, { back, kept })
    const one = await takeOneBack(line)
    const answer = await transact(context, found._id, async (transaction) => {
      const asBefore = await one.within(transaction)
      if (!asBefore.ok) return asBefore
      const undone = asBefore.value ? { back: back + 1, kept } : { back, kept: kept + 1 }
      await transaction.update(imports, found._id, { undone, cursor: line._id })
      return asBefore
    })
    if (!answer.ok && answer.problem.code === 'register.overtaken') continue
    if (answer.ok && answer.value) {
      await one.afterwards?.()
      back++
    } else kept++
    cursor = line._id
  }
  return { done: back + kept }
}

/** What came to nothing by itself is no taking back of the office's. */
function undoneOf({ reading }: Import, undone: NonNullable<Import['undone']>): Partial<Import> {
  return reading && reading.problemCount > 0
    ? { state: 'faulty', undone: null, cursor: '', done: 0 }
    : { state: 'undone', undone }
}
