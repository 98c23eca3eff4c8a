/**
 * One small change to many documents in one request: each that still is as `where` says is changed by itself,
 * atomically, whatever happens to the others. For the clock, whose work would cost a dozen requests a document in
 * transactions; what a person does goes through `transact`, with its audit line.
 */
import { written } from './oneCall'
import { database } from './sdk'
import type { Collection, Stored } from './store'

/** The SDK's types leave out what it does (Collection.where().update() on the server). */
interface Changeable {
  update(change: { data: object }): Promise<{ stats: { updated: number } }>
}

/** `change`: fields, or commands such as `command.inc(1)`. Returns how many were changed. */
export async function changeMany<T extends Stored>(
  collection: Collection<T>,
  where: object,
  change: { readonly [Field in keyof T]?: unknown },
): Promise<number> {
  const found = database.collection(collection.name).where(where) as unknown as Changeable
  const { stats } = await found.update({ data: change }).finally(() => written(collection))
  return stats.updated
}
