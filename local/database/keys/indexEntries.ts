/**
 * The keys under which a document stands in one index: one per combination of values, because arrays give
 * several. A key is the bytes of its components in the index's directions, without the record number.
 */
import type { IndexDeclaration } from '../../../config/database'
import type { Document } from '../ejson'
import { writeRefused } from '../errors'
import { geoCellKeys } from '../geo/cells'
import { inverted, orderedBytes } from './orderedBytes'
import { pathValues } from './pathValues'

/** LMDB keys end at 1,978 bytes; some are needed for the record number. MongoDB's own limit was 1,024. */
const LONGEST_KEY = 1900

export interface IndexEntries {
  keys: Buffer[]
  /** More than one entry per document is possible, so the index cannot answer order and counts. */
  multikey: boolean
}

export function indexEntries(index: IndexDeclaration, document: Document): IndexEntries {
  let keys: Buffer[] = [Buffer.alloc(0)]
  let arrayPath: string | undefined
  let multikey = false
  for (const { name, direction } of index.keys) {
    const component = componentsOf(document, name, direction)
    multikey ||= component.many
    if (component.throughArray) {
      if (arrayPath !== undefined) throw writeRefused(`cannot index parallel arrays [${name}] [${arrayPath}]`)
      arrayPath = name
    }
    keys = keys.flatMap((key) => component.bytes.map((bytes) => Buffer.concat([key, bytes])))
  }
  for (const key of keys) if (key.length > LONGEST_KEY) throw tooLong(index.name, key)
  return { keys: arrayPath === undefined ? keys : distinct(keys), multikey }
}

function componentsOf(document: Document, path: string, direction: '1' | '-1' | '2dsphere') {
  const { values, throughArray } = pathValues(document, path)
  if (direction === '2dsphere') return { bytes: geoCellKeys(values), throughArray: false, many: true }
  const bytes = values.map((value) => {
    const ascending = orderedBytes(value)
    return direction === '1' ? ascending : inverted(ascending)
  })
  return { bytes, throughArray, many: throughArray }
}

function distinct(keys: Buffer[]): Buffer[] {
  return [...new Map(keys.map((key) => [key.toString('latin1'), key])).values()]
}

function tooLong(index: string, key: Buffer) {
  return writeRefused(`key too large to index, failing index: ${index} ${key.length}`)
}
