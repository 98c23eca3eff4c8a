/**
 * One collection on disk: the documents by record number, and the indexes that point to them. Documents are kept
 * as the text that is answered; nothing here looks into them but for the indexes.
 */
import type { Database as Table } from 'lmdb'
import { decode, encode, type Document } from '../ejson'
import { writeRefused } from '../errors'
import { orderedBytes } from '../keys/orderedBytes'
import type { Environment, Snapshot } from './environment'
import type { IndexTable } from './indexTable'
import { after, recordKey, recordOf } from './records'

/** MongoDB's limit, 16 MB. */
const LARGEST_DOCUMENT = 16 * 1024 * 1024

export interface StoredDocument {
  record: number
  text: string
}

export interface Collection {
  name: string
  /** The how many-th collection this one is, see `Environment.collectionsOpened`. */
  number: number
  ids: IndexTable
  /** All indexes, that of `_id` first. */
  indexes: IndexTable[]
  size(): number
  text(record: number, snapshot?: Snapshot): string | undefined
  byId(id: unknown, snapshot?: Snapshot): StoredDocument | undefined
  /** In the order of adding. */
  all(snapshot?: Snapshot): Iterable<StoredDocument>
  /** Throws if the document may not be stored: too large, or a unique key is taken. */
  check(next: Document, own: number | undefined, snapshot?: Snapshot): void
  /** Inside a write only. All or nothing for this document. */
  insert(document: Document): void
  replace(stored: StoredDocument, next: Document): void
  remove(stored: StoredDocument): void
}

export function openCollection(environment: Environment, name: string, indexes: IndexTable[]): Collection {
  const table: Table<string, Buffer> = environment.root.openDB({
    name: `documents/${name}`,
    keyEncoding: 'binary',
    encoding: 'string',
  })
  let next = lastRecord(table) + 1
  const ids = indexes[0]!
  const collection: Collection = {
    name,
    number: ++environment.collectionsOpened,
    ids,
    indexes,
    size: () => (table.getStats() as { entryCount: number }).entryCount,
    text: (record, snapshot) => table.get(recordKey(record), { transaction: snapshot! }),
    byId: (id, snapshot) => {
      const start = orderedBytes(id)
      for (const key of ids.keys({ start, end: after(start) }, { limit: 1, snapshot })) {
        const record = recordOf(key)
        return { record, text: table.get(recordKey(record), { transaction: snapshot! })! }
      }
      return undefined
    },
    all: (snapshot) =>
      table
        .getRange({ transaction: snapshot })
        .map(({ key, value }) => ({ record: recordOf(key), text: value })) as Iterable<StoredDocument>,
    check: (document, own, snapshot) => {
      for (const index of indexes) index.refuseDuplicate(index.entriesOf(document), own, name, snapshot)
      sized(encode(document))
    },
    insert: (document) => write(next++, undefined, document),
    replace: (stored, document) => write(stored.record, decode(stored.text), document),
    remove: (stored) => {
      const before = decode(stored.text)
      for (const index of indexes) index.change(index.entriesOf(before), undefined, stored.record)
      void table.remove(recordKey(stored.record))
    },
  }
  function write(record: number, before: Document | undefined, document: Document): void {
    const text = sized(encode(document))
    const entries = indexes.map((index) => index.entriesOf(document))
    indexes.forEach((index, i) => index.refuseDuplicate(entries[i]!, record, name))
    indexes.forEach((index, i) => index.change(before && index.entriesOf(before), entries[i], record))
    void table.put(recordKey(record), text)
  }
  return collection
}

function lastRecord(table: Table<string, Buffer>): number {
  for (const key of table.getKeys({ reverse: true, limit: 1 })) return recordOf(key)
  return 0
}

function sized(text: string): string {
  if (text.length * 3 <= LARGEST_DOCUMENT || Buffer.byteLength(text) <= LARGEST_DOCUMENT) return text
  throw writeRefused(`an inserted document is too large: the largest is ${LARGEST_DOCUMENT} bytes`)
}
