/** `where().get()` and `doc().get()`. */
import type { Database } from '../database'
import { decode } from '../ejson'
import { find } from '../query/find'
import { projected } from '../query/project'
import { collectionOf, idOf, orderOf, parsed, type Body } from './request'

const DEFAULT_LIMIT = 100
/** What functions may read at once. */
const HIGHEST_LIMIT = 1000

export async function getDocument(database: Database, body: Body) {
  const transaction = body.transactionId && database.transactions.get(body.transactionId)
  const collection = collectionOf(database, body)
  const query = parsed(database, body.query)
  const projection = parsed(database, body.projection)
  if (transaction) {
    const text = transaction.read(collection, idOf(body, query))
    const found = text === undefined ? [] : [{ record: 0, text, document: decode(text) }]
    return { data: { list: projected(found, projection) } }
  }
  const limit = Math.min(Math.max(1, Math.trunc(body.limit ?? DEFAULT_LIMIT)), HIGHEST_LIMIT)
  const skip = Math.max(0, Math.trunc(body.offset ?? 0))
  const found = find(collection, query, { order: orderOf(database, body), skip, limit })
  return { data: { list: projected(found, projection) }, limit, offset: skip }
}
