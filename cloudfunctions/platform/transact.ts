/**
 * The only way to write. The platform re-runs the work on a conflict, so it holds store calls and pure
 * decisions only. A refusal rolls everything back and is handed on; the audit line is written with the change.
 *
 * Writes wait in memory until the work has decided, then travel together, and so do the reads named `ahead`: a
 * transaction costs the time of four trips, however much it touches. Nothing promises that the platform takes two
 * operations of one transaction at once; where it does not, this instance sends them one by one from then on.
 */
import type { Answer } from '../../domain/contract/answer'
import type { CallContext } from './context'
import { auditLine } from './audit'
import { logFailure } from './log'
import { written } from './oneCall'
import { Refusal } from './refusal'
import { database, type RawTransaction } from './sdk'
import { believed, command, type Collection, type Stored, type Transaction } from './store'

export type { Transaction } from './store'

/** A document to be read together with others when the transaction begins. */
export type Ahead = readonly [collection: { readonly name: string }, id: string]

interface Pending {
  readonly collection: { readonly name: string }
  readonly id: string
  readonly kind: 'set' | 'update' | 'remove'
  readonly fields: object
}

const keyOf = ({ name }: { readonly name: string }, id: string) => `${name}/${id}`

/** Whether the platform has taken several operations of a transaction at once, as far as this instance knows. */
let together = true

/** Operations sent at once failed, and not because of another transaction: nothing is committed yet. */
class NotTogether extends Error {
  constructor(readonly reason: unknown) {
    super()
  }
}

async function allOf(works: readonly (() => Promise<unknown>)[]): Promise<void> {
  if (!together || works.length < 2) {
    for (const work of works) await work()
    return
  }
  // All have come back before anything is undone: none arrives after its transaction has ended.
  const outcomes = await Promise.allSettled(works.map((work) => work()))
  const errors = outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []))
  if (errors.length === 0) return
  throw errors.find(isConflict) ?? new NotTogether(errors[0])
}

/** Writes that wait, one a document: what is written later adds to or takes the place of what was written before. */
function openPending() {
  const pending = new Map<string, Pending>()
  const write = (
    collection: { readonly name: string },
    id: string,
    kind: Pending['kind'],
    fields: object = {},
  ) => {
    const key = keyOf(collection, id)
    const before = pending.get(key)
    const onto = kind === 'update' && before && before.kind !== 'remove' ? before : null
    const all = { ...onto?.fields, ...fields }
    pending.set(key, { collection, id, kind: onto?.kind ?? kind, fields: all })
  }
  return { pending, write }
}

function send(raw: RawTransaction, { collection, id, kind, fields }: Pending): Promise<unknown> {
  const document = raw.collection(collection.name).doc(id)
  if (kind === 'remove') return document.remove()
  return kind === 'set' ? document.set({ data: fields }) : document.update({ data: replacing(fields) })
}

function over(raw: RawTransaction) {
  const { pending, write } = openPending()
  const known = new Map<string, Stored | null>()
  const read = async ([collection, id]: Ahead) => {
    const { data } = (await raw.collection(collection.name).doc(id).get()) as {
      data: Stored | null | undefined
    }
    known.set(keyOf(collection, id), believed(data))
  }
  const transaction: Transaction = {
    changed: () => pending.size > 0,
    async get<T extends Stored>(collection: Collection<T>, id: string) {
      const key = keyOf(collection, id)
      const { kind, fields } = pending.get(key) ?? {}
      if (kind === 'remove') return null
      if (kind === 'set') return { _id: id, ...fields } as T
      if (!known.has(key)) await read([collection, id])
      const stored = known.get(key) as T | null
      return stored && { ...stored, ...fields }
    },
    set: async (collection, { _id, ...data }) => write(collection, _id, 'set', data),
    update: async (collection, id, fields) => write(collection, id, 'update', fields),
    remove: async (collection, id) => write(collection, id, 'remove'),
  }
  return {
    transaction,
    readAhead: (ahead: readonly Ahead[]) => allOf(ahead.map((each) => () => read(each))),
    writeAll: () => allOf([...pending.values()].map((each) => () => send(raw, each))),
    changes: () => [...pending.values()],
  }
}

/**
 * What work would see and write, and nothing of it is kept: reads come from the store, writes stay in memory and are seen
 * by what reads later. For looking whether something would be taken.
 */
export function rehearsal(): Transaction {
  return over(database as unknown as RawTransaction).transaction
}

/** The platform merges a plain object into what is stored and fails where that is null; `set` replaces it. */
function replacing(change: object): object {
  const whole = (value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? command.set(value) : value
  return Object.fromEntries(Object.entries(change).map(([field, value]) => [field, whole(value)]))
}

/**
 * Runs `work` in one transaction. `target` names what is changed, for the audit line; `ahead` what the work will read,
 * so that it is read in one go. Where that is still being found out, the transaction begins meanwhile.
 */
export async function transact<T>(
  context: CallContext,
  target: string,
  work: (transaction: Transaction) => Promise<Answer<T>>,
  ahead: readonly Ahead[] | Promise<readonly Ahead[]> = [],
): Promise<Answer<T>> {
  let sent: readonly Pending[] = []
  const once = () =>
    database.runTransaction(async (raw) => {
      const { transaction, readAhead, writeAll, changes } = over(raw)
      await readAhead(await ahead)
      const answer = await work(transaction)
      if (!answer.ok) throw new Refusal(answer)
      if (transaction.changed() && !context.ownRecord) await auditLine(transaction, context, target)
      sent = changes()
      await writeAll()
      return answer
    })
  for (let round = 1; ; round++) {
    try {
      return await once()
    } catch (error) {
      if (error instanceof Refusal) return error.answer
      if (isConflict(error) && round < rounds)
        await pause(Math.random() * Math.min(40 * 2 ** round, longestPause))
      else if (error instanceof NotTogether && round < rounds) {
        logFailure('transact.together', context.requestId, error.reason)
        together = false
      } else throw error
    } finally {
      for (const { collection } of sent) written(collection)
    }
  }
}

/** On a busy Monday morning a village's counter is written by many; each tries until it is its turn, 2 s on average. */
const rounds = 10
const longestPause = 640

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** A write that conflicts comes back from the SDK with a number for all faults; only its words tell. */
function isConflict(error: unknown): boolean {
  return /TRANSACTION_?CONFLICT|WriteConflict/i.test(
    `${(error as Error).message} ${(error as { code?: string }).code}`,
  )
}
