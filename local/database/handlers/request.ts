/** What the bodies of the database calls have in common. */
import type { Database } from '../database'
import { decodeRequest, type Document } from '../ejson'
import { invalidParameter } from '../errors'
import type { Order } from '../query/plan'
import type { Collection } from '../store/collection'

export type Body = Record<string, any>

export function collectionOf(database: Database, body: Body): Collection {
  if (typeof body.collectionName !== 'string' || body.collectionName === '') {
    throw invalidParameter('collectionName must be a non-empty string')
  }
  return database.collections.get(body.collectionName)
}

/** A part sent as Extended JSON text (older clients send the object itself); nothing sent means `{}`. */
export function parsed(database: Database, part: unknown): Document {
  if (part === undefined || part === null || part === '') return {}
  try {
    return decodeRequest(typeof part === 'string' ? part : JSON.stringify(part), database.now())
  } catch (error) {
    throw invalidParameter(`not Extended JSON: ${(error as Error).message}`)
  }
}

/** `{field: 1 | -1}`, or a list of `{field, direction: 'asc' | 'desc'}`. */
export function orderOf(database: Database, body: Body): Order {
  const order = parsed(database, body.order)
  if (!Array.isArray(order)) return Object.entries(order).map(([field, way]) => [field, way < 0 ? -1 : 1])
  return order.map(({ field, direction }) => [field, direction === 'desc' ? -1 : 1])
}

/** The `_id` of a single-document call, the only kind a transaction allows. */
export function idOf(body: Body, query: Document): unknown {
  const keys = Object.keys(query)
  if (body.queryType === 'DOC' && keys.length === 1 && query._id !== undefined) return query._id
  throw invalidParameter(
    'only operations on a single document by doc() are allowed in a transaction, where() is not supported',
  )
}
