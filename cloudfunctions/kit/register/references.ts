/** What registers name of each other; the modules that own the names say how they are found. */
import type { ReferenceTo } from '../../../domain/register/kit/fields'
import { referencesIn, titleOf, type Entry, type WithFields } from '../../../domain/register/kit/register'
import { entriesOf, valuesOf } from './stored'

export interface References {
  /** Names by id; what does not exist is missing. */
  readonly names: Readonly<
    Record<ReferenceTo & string, (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>>
  >
  /** Ids of all of them, by what they are called: for tables that come in. */
  readonly idsByName: Readonly<
    Record<ReferenceTo & string, () => Promise<ReadonlyMap<string, readonly string[]>>>
  >
  reachesOf(village: string): Promise<ReachesOfVillage>
  /** Whether there is such a reach on a day. */
  standsOn(reachId: string, day: string): Promise<boolean>
}

/** Whose reaches are a village's: as they are now, and for what happened on a day as they were then. */
export interface ReachesOfVillage {
  readonly now: readonly string[]
  /** The village's on all days. */
  readonly always: readonly string[]
  /** The village's from a day on, or before one, where they were given from one village to another; null: no end. */
  readonly spans: readonly {
    readonly reachId: string
    readonly from: string | null
    readonly before: string | null
  }[]
}

/** Of each of these what its references are called, in one round for all. */
export async function namesIn(
  references: References,
  register: WithFields,
  entries: readonly Entry[],
): Promise<Record<string, string>[]> {
  const wanted = entries.map((entry) => referencesIn(register, entry))
  const all = wanted.flat()
  const kinds = [...new Set(all.map(({ to }) => to))]
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const ids = new Set(all.flatMap(({ to, id }) => (to === kind ? [id] : [])))
      return [kind, await namesOf(references, kind, [...ids])] as const
    }),
  )
  const names = new Map(found)
  return wanted.map((each) =>
    Object.fromEntries(
      each.flatMap(({ to, id }) => {
        const name = names.get(to)?.get(id)
        return name === undefined ? [] : [[id, name]]
      }),
    ),
  )
}

async function namesOf(references: References, to: ReferenceTo, ids: readonly string[]) {
  if (typeof to === 'string') return references.names[to](ids)
  const found = await entriesOf(to).getMany(ids)
  return new Map(found.map((stored) => [stored._id, titleOf(to, valuesOf(to, stored))]))
}

/** The first field that names what does not exist. */
export async function unknownReference(
  references: References,
  register: WithFields,
  entry: Entry,
): Promise<string | null> {
  const [names] = await namesIn(references, register, [entry])
  return referencesIn(register, entry).find(({ id }) => names?.[id] === undefined)?.name ?? null
}
