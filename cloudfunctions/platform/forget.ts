import { written } from './oneCall'
import { database } from './sdk'
import type { Collection, Stored } from './store'

/**
 * Removes what nobody needs any more, in one request, each document by itself; returns how many. Written as a condition,
 * so that what was touched a moment ago stays.
 */
export async function forget<T extends Stored>(collection: Collection<T>, where: object): Promise<number> {
  const found = database.collection(collection.name).where(where)
  const { stats } = await found.remove().finally(() => written(collection))
  return stats.removed
}
