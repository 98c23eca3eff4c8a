/**
 * The file on disk. One LMDB environment holds every collection, so that a transaction over several collections
 * is one commit. A write is acknowledged only after its commit (and, when durable, after the flush to the disk).
 */
import { open, type RootDatabase, type Transaction } from 'lmdb'

/** A frozen view for transactions; undefined means: as of now. */
export type Snapshot = Transaction | undefined

export interface Environment {
  root: RootDatabase
  /** Rises with every collection opened: a snapshot does not know tables younger than itself. */
  collectionsOpened: number
  /** Runs after all writes before it, alone; what it wrote stays even if it throws later. */
  write<T>(action: () => T): Promise<T>
  /** As `write`, but a throw takes everything back. */
  writeAtomically<T>(action: () => T): Promise<T>
  /** Once, at the start, when no one else is there. */
  writeNow<T>(action: () => T): T
  close(): Promise<void>
}

/** Enough for a collection and ten indexes a hundred times over. */
const MOST_TABLES = 1200
/** Each open transaction holds a reader. */
const MOST_READERS = 1024

export function openEnvironment(path: string, durable: boolean): Environment {
  const root = open({ path, maxDbs: MOST_TABLES, maxReaders: MOST_READERS, noSync: !durable })
  // A killed process leaves its snapshots behind, and they would keep old pages from being used again.
  root.readerCheck()
  const acknowledged = async <T>(commit: Promise<T>): Promise<T> => {
    const result = await commit
    if (durable) await root.flushed
    return result
  }
  return {
    root,
    collectionsOpened: 0,
    write: (action) => acknowledged(root.transaction(action)),
    writeAtomically: (action) => acknowledged(root.childTransaction(action)),
    writeNow: (action) => root.transactionSync(action),
    close: async () => {
      await root.flushed
      await root.close()
    },
  }
}
