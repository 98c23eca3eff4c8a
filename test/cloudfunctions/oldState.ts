/** Documents put as an earlier release stored them, past the wire: what the clock carries over begins from there. */
import type { Town } from './town'

type Document = Readonly<Record<string, unknown>>

/** What is stored under this id becomes what `change` makes of it; null takes it away. */
export async function rewrite(
  { cloud: { database } }: Town,
  collection: string,
  id: string,
  change: (stored: Document) => Document | null,
): Promise<void> {
  const documents = database.collections.get(collection)
  const stored = documents.byId(id)
  if (!stored) throw new Error(`${collection} has no ${id}`)
  const next = change(database.find(collection, { _id: id })[0]!)
  await database.environment.write(() => (next ? documents.replace(stored, next) : documents.remove(stored)))
}
