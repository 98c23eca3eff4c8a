/** Which transaction holds which document from its write to its end. */
import { encode } from '../ejson'
import type { Collection } from '../store/collection'

/** What one transaction holds. */
export interface Lock {
  /** False if another transaction holds the document. */
  take(collection: Collection, id: unknown): boolean
  release(): void
}

export interface Locks {
  lock(): Lock
  /** Inside `whenFree`, before anything is written. */
  needFree(collection: Collection, id: unknown): void
  /** Runs the write again whenever a document it needs has been given up. */
  whenFree<T>(write: () => Promise<T>): Promise<T>
}

interface Holder {
  released: Promise<void>
}

class Held extends Error {
  constructor(readonly holder: Holder) {
    super('held by a transaction')
  }
}

const keyOf = (collection: Collection, id: unknown) => encode([collection.name, id])

export function openLocks(): Locks {
  const holders = new Map<string, Holder>()
  return {
    lock: () => {
      let done: () => void
      const own: Holder = { released: new Promise((resolve) => (done = resolve)) }
      const keys: string[] = []
      return {
        take: (collection, id) => {
          const key = keyOf(collection, id)
          const holder = holders.get(key)
          if (holder) return holder === own
          holders.set(key, own)
          keys.push(key)
          return true
        },
        release: () => {
          for (const key of keys.splice(0)) holders.delete(key)
          done()
        },
      }
    },
    needFree: (collection, id) => {
      const holder = holders.get(keyOf(collection, id))
      if (holder) throw new Held(holder)
    },
    whenFree: async (write) => {
      for (;;) {
        try {
          return await write()
        } catch (error) {
          if (!(error instanceof Held)) throw error
          await error.holder.released
        }
      }
    },
  }
}
