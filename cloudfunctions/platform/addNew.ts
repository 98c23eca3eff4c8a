import { written } from './oneCall'
import { database } from './sdk'
import type { Collection, Stored } from './store'

/** Stores a document unless its id is taken, atomically; answers whether it is new. For counts and lines of the house. */
export async function addNew<T extends Stored>(collection: Collection<T>, document: T): Promise<boolean> {
  const { _id, ...data } = document
  const stored = database.collection(collection.name)
  try {
    await stored.add({ data: { _id, ...data } })
    return true
  } catch (error) {
    if (await collection.get(_id)) return false
    // A phone's own document (`believed`) may lie in the way; anything else was a failure of the platform.
    const { data: found } = await stored.doc(_id).get()
    if (!found) throw error
    await stored.doc(_id).set({ data })
    return true
  } finally {
    written(collection)
  }
}
