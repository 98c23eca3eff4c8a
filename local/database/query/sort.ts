/** Sorting in memory in MongoDB's order, with the same bytes as the indexes; equal ones keep their order. */
import type { Document } from '../ejson'
import { inverted, orderedBytes } from '../keys/orderedBytes'
import { pathValues } from '../keys/pathValues'
import type { Order } from './plan'

export function sortBy<T>(items: T[], order: Order, documentOf: (item: T) => Document): T[] {
  const keyed = items.map((item) => ({ item, key: sortKey(documentOf(item), order) }))
  keyed.sort((a, b) => a.key.compare(b.key))
  return keyed.map(({ item }) => item)
}

/** An array sorts by its least element upwards, by its greatest downwards. */
export function sortKey(document: Document, order: Order): Buffer {
  const parts = order.map(([field, direction]) => {
    const candidates = pathValues(document, field).values.map((value) =>
      direction === 1 ? orderedBytes(value) : inverted(orderedBytes(value)),
    )
    return candidates.reduce((least, bytes) => (bytes.compare(least) < 0 ? bytes : least))
  })
  return Buffer.concat(parts)
}
