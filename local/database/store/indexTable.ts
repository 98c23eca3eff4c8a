/**
 * One index on disk: keys only. The index of `_id` is one of them, so that reading by id, by index and in order
 * are the same thing.
 */
import type { Database as Table } from 'lmdb'
import type { IndexDeclaration } from '../../../config/database'
import type { Document } from '../ejson'
import { duplicateKey } from '../errors'
import { indexEntries, type IndexEntries } from '../keys/indexEntries'
import type { Environment, Snapshot } from './environment'
import { after, recordKey, recordOf, type KeyRange } from './records'

export const ID_INDEX: IndexDeclaration = {
  name: '_id_',
  keys: [{ name: '_id', direction: '1' }],
  unique: true,
}

export interface IndexTable {
  declaration: IndexDeclaration
  /** True once any document had an array (or a shape) here; never false again. */
  multikey: boolean
  keys(range: KeyRange, options: { reverse?: boolean; limit?: number; snapshot?: Snapshot }): Iterable<Buffer>
  count(range: KeyRange): number
  entriesOf(document: Document): IndexEntries
  /** Throws E11000 if another record holds one of the keys of a unique index. */
  refuseDuplicate(
    entries: IndexEntries,
    own: number | undefined,
    collection: string,
    snapshot?: Snapshot,
  ): void
  change(before: IndexEntries | undefined, next: IndexEntries | undefined, record: number): void
  clear(): void
}

const NOTHING = Buffer.alloc(0)

export function openIndexTable(
  environment: Environment,
  collection: string,
  declaration: IndexDeclaration,
  multikey: boolean,
  onMultikey: () => void,
): IndexTable {
  const table: Table<Buffer, Buffer> = environment.root.openDB({
    name: `index/${collection}/${declaration.name}`,
    keyEncoding: 'binary',
    encoding: 'binary',
  })
  const index: IndexTable = {
    declaration,
    multikey,
    keys: ({ start, end }, { reverse, limit, snapshot }) =>
      reverse
        ? reversed(table, start, end, limit, snapshot)
        : table.getKeys({ start, end, limit, transaction: snapshot }),
    count: ({ start, end }) => table.getKeysCount({ start, end }),
    entriesOf: (document) => indexEntries(declaration, document),
    refuseDuplicate: (entries, own, collectionName, snapshot) => {
      if (!declaration.unique) return
      for (const key of entries.keys) {
        for (const held of table.getKeys({ start: key, end: after(key), transaction: snapshot })) {
          if (recordOf(held) !== own)
            throw duplicateKey(collectionName, declaration.name, readable(declaration))
        }
      }
    },
    change: (before, next, record) => {
      if (next?.multikey) {
        index.multikey = true
        onMultikey()
      }
      changeEntries(table, before?.keys ?? [], next?.keys ?? [], recordKey(record))
    },
    clear: () => table.clearSync(),
  }
  return index
}

/** LMDB walks backwards from a key inside the range; ours has its end outside. */
function* reversed(
  table: Table<Buffer, Buffer>,
  start: Buffer,
  end: Buffer,
  limit: number | undefined,
  snapshot: Snapshot,
): Iterable<Buffer> {
  let left = limit ?? Infinity
  for (const key of table.getKeys({ start: end, reverse: true, transaction: snapshot })) {
    if (key.compare(end) >= 0) continue
    if (key.compare(start) < 0 || left-- <= 0) return
    yield key
  }
}

function changeEntries(table: Table<Buffer, Buffer>, before: Buffer[], next: Buffer[], record: Buffer): void {
  for (const key of before) {
    if (!next.some((other) => other.equals(key))) void table.remove(Buffer.concat([key, record]))
  }
  for (const key of next) {
    if (!before.some((other) => other.equals(key))) void table.put(Buffer.concat([key, record]), NOTHING)
  }
}

function readable({ keys }: IndexDeclaration): string {
  return keys.map(({ name }) => name).join(', ')
}
