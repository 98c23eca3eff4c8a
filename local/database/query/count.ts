/** Counting: from the table or the index alone where they hold the answer. */
import { decode, type Document } from '../ejson'
import type { Collection } from '../store/collection'
import { compile } from './operators'
import { planFor } from './plan'
import { storedDocuments } from './scan'

export function count(collection: Collection, query: Document): number {
  if (Object.keys(query).length === 0) return collection.size()
  const matches = compile(query)
  const plan = planFor(collection, query, [], Infinity, (record) => matches(decode(collection.text(record)!)))
  if ('scan' in plan && plan.scan.exact) {
    const { index, ranges } = plan.scan
    return ranges.reduce((total, range) => total + index.count(range), 0)
  }
  let total = 0
  for (const { text } of storedDocuments(collection, plan)) if (matches(decode(text))) total++
  return total
}
