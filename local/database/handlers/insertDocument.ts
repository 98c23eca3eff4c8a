/** `add()`, one or many. In order; the first that cannot be stored ends it, those before it stay. */
import { newId, type Database } from '../database'
import { duplicateKey, invalidParameter } from '../errors'
import { wholeDocument } from '../update/applyUpdate'
import { collectionOf, parsed, type Body } from './request'

export async function insertDocument(database: Database, body: Body) {
  const transaction = body.transactionId && database.transactions.get(body.transactionId)
  const collection = collectionOf(database, body)
  if (!Array.isArray(body.data)) throw invalidParameter('data must be a list of documents')
  const documents = body.data.map((text) => {
    const content = parsed(database, text)
    return wholeDocument(content._id ?? newId(), content)
  })
  if (transaction) {
    for (const document of documents) {
      if (transaction.read(collection, document._id) !== undefined) {
        throw duplicateKey(collection.name, '_id_', `_id: ${JSON.stringify(document._id)}`)
      }
      transaction.write(collection, document._id, document)
    }
  } else {
    await database.transactions.writeWhenFree((needFree) => {
      for (const { _id } of documents) needFree(collection, _id)
      documents.forEach(collection.insert)
    })
  }
  return { data: { insertedIds: documents.map(({ _id }) => _id) } }
}
