/** `doc().remove()` and `where().remove()`. */
import type { Database } from '../database'
import { find } from '../query/find'
import { collectionOf, idOf, parsed, type Body } from './request'

export async function removeDocument(database: Database, body: Body) {
  const transaction = body.transactionId && database.transactions.get(body.transactionId)
  const collection = collectionOf(database, body)
  const query = parsed(database, body.query)
  if (transaction) {
    const id = idOf(body, query)
    if (transaction.read(collection, id) === undefined) return { data: { deleted: 0 } }
    transaction.write(collection, id, undefined)
    return { data: { deleted: 1 } }
  }
  const deleted = await database.transactions.writeWhenFree((needFree) => {
    const found = find(collection, query, { limit: body.multi ? Infinity : 1 })
    for (const { document } of found) needFree(collection, document._id)
    found.forEach(collection.remove)
    return found.length
  })
  return { data: { deleted } }
}
