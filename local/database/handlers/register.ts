/** Every database action of the wire and who answers it. */
import type { AdminServer } from '../../wire/adminServer'
import type { Database } from '../database'
import { operationUnderWay } from '../errors'
import { count } from '../query/count'
import { aggregateDocuments } from './aggregateDocuments'
import { getDocument } from './getDocument'
import { insertDocument } from './insertDocument'
import { modifyAndReturnDoc } from './modifyAndReturnDoc'
import { modifyDocument } from './modifyDocument'
import { removeDocument } from './removeDocument'
import { collectionOf, parsed, type Body } from './request'

type Action = (database: Database, body: Body) => Promise<{ data?: unknown; [extra: string]: unknown }>

const actions: Record<string, Action> = {
  getDocument,
  insertDocument,
  modifyDocument,
  modifyAndReturnDoc,
  removeDocument,
  aggregateDocuments,
  calculateDocument: async (database, body) => ({
    data: { total: count(collectionOf(database, body), parsed(database, body.query)) },
  }),
  addCollection: async (database, body) => {
    await database.collections.create(String(body.collectionName))
    return {}
  },
  startTransaction: async (database) => ({ transactionId: database.transactions.start() }),
  commitTransaction: async (database, body) => {
    await database.transactions.commit(body.transactionId)
    return {}
  },
  abortTransaction: async (database, body) => {
    database.transactions.abort(body.transactionId)
    return {}
  },
}

export function registerDatabase(server: AdminServer, database: Database): void {
  const inTurn = oneAtATime()
  for (const [name, action] of Object.entries(actions)) {
    server.handle(`database.${name}`, (body) => {
      const run = () => action(database, body)
      return database.operationsInTurn && body.transactionId ? inTurn(body.transactionId, run) : run()
    })
  }
}

/** How long an operation of a transaction takes at least, ms, so that two sent at once meet. */
const UNDER_WAY = 20

/** MongoDB takes no second operation of a session while one is under way. */
function oneAtATime() {
  const underWay = new Set<string>()
  return async <T>(transaction: string, run: () => Promise<T>): Promise<T> => {
    if (underWay.has(transaction)) throw operationUnderWay()
    underWay.add(transaction)
    try {
      await new Promise((resolve) => setTimeout(resolve, UNDER_WAY))
      return await run()
    } finally {
      underWay.delete(transaction)
    }
  }
}
