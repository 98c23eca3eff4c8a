/**
 * Which collections and indexes exist. Those of the schema are there from the start; their indexes are built, rebuilt or
 * dropped when the declaration changes between two starts.
 */
import type { Database as Table } from 'lmdb'
import type { DatabaseSchema, IndexDeclaration } from '../../config/database'
import { decode } from './ejson'
import { collectionExists, collectionMissing, invalidParameter } from './errors'
import { openCollection, type Collection } from './store/collection'
import type { Environment } from './store/environment'
import { ID_INDEX, openIndexTable, type IndexTable } from './store/indexTable'

/** What is remembered of an index: how it was declared when built, and whether arrays were seen. */
interface BuiltIndex {
  declaration: IndexDeclaration
  multikey: boolean
}

export interface Collections {
  names(): string[]
  /** @throws DATABASE_COLLECTION_NOT_EXIST */
  get(name: string): Collection
  create(name: string): Promise<void>
}

export function openCollections(environment: Environment, schema: DatabaseSchema): Collections {
  const register: Table<Record<string, BuiltIndex>, string> = environment.root.openDB({
    name: 'collections',
    encoding: 'json',
  })
  const open = new Map<string, Collection>()
  const names = new Set([...register.getKeys(), ...Object.keys(schema)])
  environment.writeNow(() => {
    for (const name of names) {
      open.set(name, build(environment, register, name, schema[name]?.indexes ?? []))
    }
  })
  return {
    names: () => [...open.keys()].sort(),
    get: (name) => {
      const collection = open.get(name)
      if (!collection) throw collectionMissing()
      return collection
    },
    create: async (name) => {
      if (!/^[\w\u4e00-\u9fa5-]{1,64}$/.test(name)) throw invalidParameter(`illegal collection name ${name}`)
      await environment.write(() => {
        if (open.has(name)) throw collectionExists()
        open.set(name, build(environment, register, name, []))
      })
    },
  }
}

function build(
  environment: Environment,
  register: Table<Record<string, BuiltIndex>, string>,
  name: string,
  declared: IndexDeclaration[],
): Collection {
  const built = register.get(name) ?? {}
  const table = (declaration: IndexDeclaration): IndexTable => {
    const noteMultikey = () => {
      const noted = register.get(name) ?? {}
      if (noted[declaration.name]?.multikey) return
      noted[declaration.name] = { declaration, multikey: true }
      void register.put(name, noted)
    }
    const known = built[declaration.name]?.multikey ?? false
    return openIndexTable(environment, name, declaration, known, noteMultikey)
  }
  const kept = [ID_INDEX, ...declared]
  const stale = kept.filter(
    (declaration) => !sameDeclaration(built[declaration.name]?.declaration, declaration),
  )
  for (const { declaration } of Object.values(built)) {
    const goes =
      !kept.some((other) => other.name === declaration.name) || stale.some((s) => s.name === declaration.name)
    if (goes) table(declaration).clear()
    if (goes) delete built[declaration.name]
  }
  const indexes = kept.map(table)
  const collection = openCollection(environment, name, indexes)
  for (const { name: staleName } of stale) {
    fill(
      collection,
      indexes.find((index) => index.declaration.name === staleName)!,
    )
  }
  const entry = ({ declaration, multikey }: IndexTable) => [declaration.name, { declaration, multikey }]
  void register.put(name, Object.fromEntries(indexes.map(entry)))
  return collection
}

function fill(collection: Collection, index: IndexTable): void {
  for (const { record, text } of [...collection.all()]) {
    const entries = index.entriesOf(decode(text))
    index.refuseDuplicate(entries, record, collection.name)
    index.change(undefined, entries, record)
  }
}

function sameDeclaration(a: IndexDeclaration | undefined, b: IndexDeclaration): boolean {
  return a !== undefined && JSON.stringify(a) === JSON.stringify(b)
}
