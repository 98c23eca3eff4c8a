/**
 * Open transactions. Each reads from a snapshot taken at its start and keeps its writes to itself; at commit,
 * everything it read or wrote must still be as it saw it, or it conflicts and the SDK runs it again.
 */
import { randomBytes } from 'node:crypto'
import { encode, type Document } from '../ejson'
import { transactionConflict, transactionMissing } from '../errors'
import type { Collection } from '../store/collection'
import type { Environment, Snapshot } from '../store/environment'

/** One document as a transaction saw it and as it leaves it. */
interface Touched {
  collection: Collection
  id: unknown
  seen: string | undefined
  changed: boolean
  next: Document | undefined
}

export interface OpenTransaction {
  /** The view of a collection at the start. Conflicts if the collection is younger than the transaction. */
  snapshotOf(collection: Collection): Snapshot
  /** The document with the transaction's own writes, as text. */
  read(collection: Collection, id: unknown): string | undefined
  /** `undefined` removes. Throws if a unique key is taken in the snapshot. */
  write(collection: Collection, id: unknown, next: Document | undefined): void
}

interface Running extends OpenTransaction {
  touched: Map<string, Touched>
  end(): void
}

export interface Transactions {
  start(): string
  /** @throws DATABASE_TRANSACTION_FAIL if it has ended or timed out */
  get(id: string): OpenTransaction
  commit(id: string): Promise<void>
  abort(id: string): void
  close(): void
}

export function openTransactions(environment: Environment, longest: number): Transactions {
  const running = new Map<string, Running>()
  const take = (id: string): Running => {
    const transaction = running.get(id)
    if (!transaction) throw transactionMissing()
    return transaction
  }
  const finish = (id: string): Running => {
    const transaction = take(id)
    running.delete(id)
    transaction.end()
    return transaction
  }
  return {
    start: () => {
      const id = randomBytes(16).toString('hex')
      const timer = setTimeout(() => finish(id), longest).unref()
      running.set(
        id,
        begin(environment, () => clearTimeout(timer)),
      )
      return id
    },
    get: take,
    commit: async (id) => {
      const touched = [...finish(id).touched.values()]
      if (!touched.some(({ changed }) => changed)) return
      await environment.writeAtomically(() => applyAll(touched))
    },
    abort: (id) => void finish(id),
    close: () => [...running.keys()].forEach(finish),
  }
}

function begin(environment: Environment, onEnd: () => void): Running {
  const snapshot = environment.root.useReadTransaction()
  const collectionsKnown = environment.collectionsOpened
  const snapshotOf = (collection: Collection): Snapshot => {
    if (collection.number > collectionsKnown) throw transactionConflict()
    return snapshot
  }
  const touched = new Map<string, Touched>()
  const touch = (collection: Collection, id: unknown): Touched => {
    const key = encode([collection.name, id])
    const known = touched.get(key)
    if (known) return known
    const seen = collection.byId(id, snapshotOf(collection))?.text
    const fresh = { collection, id, seen, changed: false, next: undefined }
    touched.set(key, fresh)
    return fresh
  }
  return {
    snapshotOf,
    touched,
    read: (collection, id) => {
      const { seen, changed, next } = touch(collection, id)
      return changed ? next && encode(next) : seen
    },
    write: (collection, id, next) => {
      const one = touch(collection, id)
      if (next) collection.check(next, collection.byId(id, snapshot)?.record, snapshot)
      Object.assign(one, { changed: true, next })
    },
    end: () => {
      onEnd()
      snapshot.done()
    },
  }
}

/** Removals first, so that a unique key given up here can be taken here. */
function applyAll(touched: Touched[]): void {
  const current = touched.map((one) => ({ ...one, stored: one.collection.byId(one.id) }))
  if (current.some(({ stored, seen }) => stored?.text !== seen)) throw transactionConflict()
  const changed = current.filter((one) => one.changed)
  for (const { collection, stored, next } of changed) if (!next && stored) collection.remove(stored)
  for (const { collection, stored, next } of changed) {
    if (next && stored) collection.replace(stored, next)
    else if (next) collection.insert(next)
  }
}
