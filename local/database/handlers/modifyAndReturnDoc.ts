/** `where().updateAndReturn()`: changes the first match and answers it as it is afterwards. */
import type { Database } from '../database'
import { encode } from '../ejson'
import { find } from '../query/find'
import { applyUpdate } from '../update/applyUpdate'
import { collectionOf, parsed, type Body } from './request'

export async function modifyAndReturnDoc(database: Database, body: Body) {
  const transaction = body.transactionId && database.transactions.get(body.transactionId)
  const collection = collectionOf(database, body)
  const query = parsed(database, body.query)
  const change = parsed(database, body.data)
  if (transaction) {
    const [found] = find(collection, query, { limit: 1, snapshot: transaction.snapshotOf(collection) })
    const id = found?.document._id
    const text = found && transaction.read(collection, id)
    if (text === undefined) return { data: { updated: 0, doc: null } }
    const next = applyUpdate(text, change, query)
    transaction.write(collection, id, next)
    return { data: { updated: 1, doc: encode(next) } }
  }
  const doc = await database.transactions.writeWhenFree((needFree) => {
    const [found] = find(collection, query, { limit: 1 })
    if (!found) return null
    needFree(collection, found.document._id)
    const next = applyUpdate(found.text, change, query)
    collection.replace(found, next)
    return encode(next)
  })
  return { data: { updated: doc === null ? 0 : 1, doc } }
}
