/** `doc().set()`, `doc().update()` and `where().update()`: on the wire one call, told apart by `merge` and `multi`. */
import type { Database } from '../database'
import { encode, type Document } from '../ejson'
import { find, type Found } from '../query/find'
import type { Collection } from '../store/collection'
import type { OpenTransaction } from '../transaction/transactions'
import { applyUpdate, wholeDocument } from '../update/applyUpdate'
import { collectionOf, idOf, parsed, type Body } from './request'

/** How many documents are different now (a `set` counts in any case), and the id of one that was made. */
interface Modified {
  updated: number
  upsert_id: unknown
}

export async function modifyDocument(database: Database, body: Body): Promise<{ data: Modified }> {
  const transaction: OpenTransaction | undefined =
    body.transactionId && database.transactions.get(body.transactionId)
  const collection = collectionOf(database, body)
  const query = parsed(database, body.query)
  const change = parsed(database, body.data)
  if (transaction) return { data: modifyInTransaction(transaction, collection, body, query, change) }
  const data = await database.transactions.writeWhenFree((needFree) => {
    const found = find(collection, query, { limit: body.multi ? Infinity : 1 })
    for (const { document } of found) needFree(collection, document._id)
    if (found.length === 0 && body.upsert) needFree(collection, query._id)
    return modify(collection, found, body, query, change)
  })
  return { data }
}

function modify(
  collection: Collection,
  found: readonly Found[],
  body: Body,
  query: Document,
  change: Document,
): Modified {
  let updated = 0
  for (const stored of found) {
    const next = nextDocument(stored.text, stored.document._id, body, query, change)
    if (encode(next) !== stored.text) collection.replace(stored, next)
    else if (body.merge) continue
    updated++
  }
  if (found.length > 0 || !body.upsert) return { updated, upsert_id: null }
  collection.insert(wholeDocument(query._id, change))
  return { updated: 0, upsert_id: query._id }
}

function modifyInTransaction(
  transaction: OpenTransaction,
  collection: Collection,
  body: Body,
  query: Document,
  change: Document,
): Modified {
  const id = idOf(body, query)
  const text = transaction.read(collection, id)
  if (text === undefined) {
    if (!body.upsert) return { updated: 0, upsert_id: null }
    transaction.write(collection, id, wholeDocument(id, change))
    return { updated: 0, upsert_id: id }
  }
  const next = nextDocument(text, id, body, query, change)
  transaction.write(collection, id, next)
  return { updated: body.merge && encode(next) === text ? 0 : 1, upsert_id: null }
}

function nextDocument(text: string, id: unknown, body: Body, query: Document, change: Document): Document {
  return body.merge ? applyUpdate(text, change, query) : wholeDocument(id, change)
}
