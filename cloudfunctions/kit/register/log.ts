/** A log in the cloud: lines of the entries of a register, written once and never changed. */
import { startOfDay, addDays } from '../../../domain/calendar/day'
import { done, refused, type Answer } from '../../../domain/contract/answer'
import type { Fields, ValuesOf } from '../../../domain/register/kit/fields'
import type { AnyLog, Log } from '../../../domain/register/kit/log'
import type { LogActions } from '../../../domain/register/kit/logActions'
import { sameValue } from '../../../domain/register/kit/merge'
import { tidied, type Entry } from '../../../domain/register/kit/register'
import { troublesIn } from '../../../domain/register/kit/troubles'
import type { BoundContext } from '../../platform/context'
import type { Handlers } from '../../platform/dispatch'
import { collection, command, type Stored } from '../../platform/store'
import { transact, type Transaction } from '../../platform/transact'
import { addressesIn, dropUnneeded, filesIn, type Holder, withCopies } from './uploads'
import { amountsOf } from './counts'
import { namesIn, unknownReference, type References } from './references'
import { type Copies, entriesOf, historyOf } from './stored'

export interface StoredLine extends Stored {
  /** The entry among all registers, and the log among all logs. */
  readonly of: string
  readonly log: string
  /** Moment and id, unique and in order of time. */
  readonly key: string
  readonly at: number
  readonly by: string
  readonly entry: Entry
  readonly copies: Copies
}

export const logLines = collection<StoredLine>('registerLogs')

const momentKey = (at: number) => String(at).padStart(14, '0')

/** What belongs to a new line and is written with it, e.g. the problem that it opens. */
export type Along<F extends Fields> = (
  line: { readonly id: string; readonly entryId: string; readonly values: ValuesOf<F> },
  context: BoundContext,
) => Promise<(transaction: Transaction) => Promise<Answer<object>>>

interface AddInput {
  readonly id: string
  readonly entryId: string
  readonly entry: Entry
}

interface LogParts {
  readonly log: AnyLog
  readonly references: References
  readonly along?: Along<Fields>
}

async function addLine(
  { log, references, along }: LogParts,
  { id, entryId, entry }: AddInput,
  context: BoundContext,
): Promise<Answer<object>> {
  const wanted = tidied(log, entry)
  const [wrong] = Object.keys(troublesIn(log, wanted))
  if (wrong !== undefined) return refused('register.entryWrong', wrong)
  const [unknown, of, stored] = await Promise.all([
    unknownReference(references, log, wanted),
    entriesOf(log.of).get(entryId),
    logLines.get(id),
  ])
  if (unknown !== null) return refused('register.referenceUnknown', unknown)
  if (!of) return refused('register.entryUnknown')
  const before = stored && { ...stored.entry, copies: stored.copies }
  const drawn = await withCopies(log.fields as Fields, id, wanted, before, context.now)
  if (!drawn.ok) return drawn
  const { values, copies, fresh } = drawn.value
  const place = { of: historyOf(log.of, entryId), log: log.name, key: `${momentKey(context.now)}_${id}` }
  const line = { _id: id, ...place, at: context.now, by: context.caller.name, entry: values, copies }
  const write = await along?.({ id, entryId, values: values as never }, context)
  const added = await transact<object>(context, id, async (transaction) => {
    const existing = await transaction.get(logLines, id)
    if (existing) return sameLine(existing, line) ? done({}) : refused('submission.conflict')
    await transaction.set(logLines, line)
    return write ? write(transaction) : done({})
  })
  if (fresh.length > 0) await dropUnneeded(fresh, added.ok)
  return added.ok ? done({}) : added
}

const sameLine = (a: StoredLine, b: StoredLine) =>
  a.of === b.of && a.log === b.log && sameValue(a.entry, b.entry)

interface ListInput {
  readonly entryId: string
  readonly cursor?: string | undefined
  readonly limit: number
}

async function listLines({ log, references }: LogParts, { entryId, cursor, limit }: ListInput) {
  const older = cursor === undefined ? {} : { key: command.lt(cursor) }
  const where = { of: historyOf(log.of, entryId), log: log.name, ...older }
  const found = await logLines.read({ where, order: [['key', 'desc']], limit: limit + 1 })
  const shown = found.slice(0, limit)
  const entries = shown.map(({ entry }) => entry)
  const [names, files] = await Promise.all([
    namesIn(references, log, entries),
    addressesIn(log.fields as Fields, entries),
  ])
  const items = shown.map(({ _id: id, at, by, entry }, n) => ({
    ...{ id, at, by, entry, names: names[n]! },
    files: Object.fromEntries(
      filesIn(log.fields as Fields, entry).flatMap((file) => (files[file] ? [[file, files[file]]] : [])),
    ),
  }))
  return done({ items, next: found.length > limit ? shown[shown.length - 1]!.key : null })
}

async function countLines(
  { log }: LogParts,
  { from, until }: { readonly from: string; readonly until: string },
) {
  const begin = momentKey(startOfDay(from))
  const end = momentKey(startOfDay(addDays(until, 1)))
  const within = { log: log.name, key: command.gte(begin).and(command.lt(end)) }
  return done({ counts: await logLines.totals(within, amountsOf(log, 'entry.')) })
}

/** Where the photos of lines are looked for. */
export const holderOfLines = ({ fields }: AnyLog): Holder => ({
  fields,
  async get(id) {
    const line = await logLines.get(id)
    return line && { ...line.entry, copies: line.copies }
  },
})

type Handler = (input: never, context: BoundContext) => Promise<Answer<unknown>>

export function openLog<N extends string, F extends Fields>(
  log: Log<N, F>,
  references: References,
  along?: Along<F>,
): Handlers<LogActions<N, F>> {
  const parts: LogParts = { log, references, along: along as unknown as Along<Fields> }
  const verbs: Record<string, Handler> = {
    add: (input, context) => addLine(parts, input, context),
    list: (input) => listLines(parts, input),
    counts: (input) => countLines(parts, input),
  }
  const named = Object.entries(verbs).map(([verb, handler]) => [`${log.name}.${verb}`, handler])
  return Object.fromEntries(named) as Handlers<LogActions<N, F>>
}
