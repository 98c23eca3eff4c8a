/** Every database action of the wire and who answers it. */
import type { AdminServer } from '../../wire/adminServer'
import type { Database } from '../database'
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
  for (const [name, action] of Object.entries(actions)) {
    server.handle(`database.${name}`, (body) => action(database, body))
  }
}
