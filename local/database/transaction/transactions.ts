/**
 * Open transactions. Each reads from a snapshot taken at its start and keeps its writes to itself. A document is locked
 * when it is written: a second transaction that writes it, or one that writes what was changed after its own start,
 * conflicts there and is over; the SDK runs it again. Reading alone never conflicts (snapshot isolation), so two
 * transactions may each write what the other has read.
 */
import { randomBytes } from 'node:crypto'
import { encode, type Document } from '../ejson'
import { transactionConflict, transactionMissing } from '../errors'
import type { Collection } from '../store/collection'
import type { Environment, Snapshot } from '../store/environment'
import { openLocks, type Lock, type Locks } from './locks'

/** One document as a transaction saw it and as it leaves it. */
export interface Touched {
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
  /** `undefined` removes. Throws if a unique key is taken in the snapshot, or another transaction wrote the document. */
  write(collection: Collection, id: unknown, next: Document | undefined): void
}

interface Running extends OpenTransaction {
  touched: Map<string, Touched>
  lock: Lock
  end(): void
}

export interface Transactions {
  start(): string
  /** @throws DATABASE_TRANSACTION_FAIL if it has ended or timed out */
  get(id: string): OpenTransaction
  commit(id: string): Promise<void>
  abort(id: string): void
  close(): void
  /** A write outside of transactions; waits while one of them holds a document that `action` asks to be free. */
  writeWhenFree<T>(action: (needFree: Locks['needFree']) => T): Promise<T>
  /** Called with what ends a transaction that is begun, if it is still open then. */
  onStart?: (end: () => void) => void
  /** Called with all that a committed transaction read and wrote. */
  onCommit?: (touched: readonly Touched[]) => void
}

export function openTransactions(environment: Environment, longest: number): Transactions {
  const running = new Map<string, Running>()
  const locks = openLocks()
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
  const abort = (id: string) => finish(id).lock.release()
  const transactions: Transactions = {
    start: () => {
      const id = randomBytes(16).toString('hex')
      const timer = setTimeout(() => abort(id), longest).unref()
      const conflict = () => {
        abort(id)
        return transactionConflict()
      }
      const end = () => clearTimeout(timer)
      running.set(id, begin(environment, locks.lock(), { end, conflict }))
      transactions.onStart?.(() => running.has(id) && abort(id))
      return id
    },
    get: take,
    commit: async (id) => {
      const { touched, lock } = finish(id)
      const all = [...touched.values()]
      try {
        if (all.some(({ changed }) => changed)) await environment.writeAtomically(() => applyAll(all))
      } finally {
        lock.release()
      }
      transactions.onCommit?.(all)
    },
    abort,
    close: () => [...running.keys()].forEach(abort),
    writeWhenFree: (action) => locks.whenFree(() => environment.write(() => action(locks.needFree))),
  }
  return transactions
}

interface Endings {
  end(): void
  /** Ends the transaction. */
  conflict(): Error
}

function begin(environment: Environment, lock: Lock, { end, conflict }: Endings): Running {
  const snapshot = environment.root.useReadTransaction()
  const collectionsKnown = environment.collectionsOpened
  const snapshotOf = (collection: Collection): Snapshot => {
    if (collection.number > collectionsKnown) throw conflict()
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
    lock,
    read: (collection, id) => {
      const { seen, changed, next } = touch(collection, id)
      return changed ? next && encode(next) : seen
    },
    write: (collection, id, next) => {
      const one = touch(collection, id)
      if (next) collection.check(next, collection.byId(id, snapshot)?.record, snapshot)
      if (!lock.take(collection, id) || collection.byId(id)?.text !== one.seen) throw conflict()
      Object.assign(one, { changed: true, next })
    },
    end: () => {
      end()
      snapshot.done()
    },
  }
}

/** Removals first, so that a unique key given up here can be taken here. */
function applyAll(touched: Touched[]): void {
  const changed = touched
    .filter((one) => one.changed)
    .map((one) => ({ ...one, stored: one.collection.byId(one.id) }))
  if (changed.some(({ stored, seen }) => stored?.text !== seen)) throw transactionConflict()
  for (const { collection, stored, next } of changed) if (!next && stored) collection.remove(stored)
  for (const { collection, stored, next } of changed) {
    if (next && stored) collection.replace(stored, next)
    else if (next) collection.insert(next)
  }
}
