/**
 * The database of the local cloud as one object: what the handlers of the wire work on, and what tests, demo
 * scripts and benches use directly.
 */
import { randomBytes } from 'node:crypto'
import type { DatabaseSchema } from '../../config/database'
import { openCollections, type Collections } from './collections'
import type { Document } from './ejson'
import { count } from './query/count'
import { find, type FindOptions } from './query/find'
import { openEnvironment, type Environment } from './store/environment'
import { openTransactions, type Transactions } from './transaction/transactions'
import { wholeDocument } from './update/applyUpdate'

export interface DatabaseOptions {
  /** Folder of the store; made if it is not there. */
  path: string
  schema: DatabaseSchema
  /** The clock of `db.serverDate()`, in ms. */
  now: () => number
  /** Wait for the disk before acknowledging (default). False survives a killed process, not a power cut. */
  durable?: boolean
  /** Transactions left open longer are ended, ms; the cloud's 30 s if not given. */
  transactionTimeout?: number
  /** Refuse a second operation of a transaction while one is under way, as a platform might (default false). */
  operationsInTurn?: boolean
}

export interface Database {
  now: () => number
  environment: Environment
  collections: Collections
  transactions: Transactions
  operationsInTurn: boolean
  /** All collections, by name. */
  collectionNames(): string[]
  find(
    collection: string,
    query?: Document,
    options?: Pick<FindOptions, 'order' | 'skip' | 'limit'>,
  ): Document[]
  count(collection: string, query?: Document): number
  /** Adds documents by the thousand past the wire; an `_id` is made where there is none. Returns how many. */
  bulkInsert(collection: string, documents: Iterable<Document> | AsyncIterable<Document>): Promise<number>
  close(): Promise<void>
}

const TRANSACTION_TIMEOUT = 30_000
const BATCH = 2000

export const newId = () => randomBytes(16).toString('hex')

export function openDatabase(options: DatabaseOptions): Database {
  const environment = openEnvironment(options.path, options.durable ?? true)
  const collections = openCollections(environment, options.schema)
  const transactions = openTransactions(environment, options.transactionTimeout ?? TRANSACTION_TIMEOUT)
  return {
    now: options.now,
    environment,
    collections,
    transactions,
    operationsInTurn: options.operationsInTurn ?? false,
    collectionNames: collections.names,
    find: (name, query = {}, choice = {}) =>
      find(collections.get(name), query, choice).map(({ document }) => document),
    count: (name, query = {}) => count(collections.get(name), query),
    bulkInsert: async (name, documents) => {
      const collection = collections.get(name)
      let total = 0
      let batch: Document[] = []
      const flush = () =>
        environment.write(() => {
          for (const document of batch) collection.insert(wholeDocument(document._id ?? newId(), document))
        })
      for await (const document of documents) {
        total++
        if (batch.push(document) < BATCH) continue
        await flush()
        batch = []
      }
      await flush()
      return total
    },
    close: async () => {
      transactions.close()
      await environment.close()
    },
  }
}
