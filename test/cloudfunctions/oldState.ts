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

/** The clock begins this job again, though it was through with it: what it carries over came after its stroke. */
export async function beginAgain(town: Town, job: string): Promise<void> {
  const isOf = (run: string) => run.startsWith(`${job}_`)
  const runs = town.cloud.database.find('jobRuns', {}) as { _id: string; quiet?: string[] }[]
  const through = runs.filter(({ _id, quiet = [] }) => isOf(_id) || quiet.some(isOf))
  if (through.length === 0) throw new Error(`${job} was never through`)
  for (const { _id, quiet } of through)
    await rewrite(town, 'jobRuns', _id, (run) =>
      quiet ? { ...run, quiet: quiet.filter((each) => !isOf(each)) } : null,
    )
}
