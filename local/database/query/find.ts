/**
 * Reading: plan, walk, filter, order, page, project. Works on the stored text as long as it can; a document is
 * parsed only if the filter, the order or the projection must look into it.
 */
import { decode, type Document } from '../ejson'
import { nearestFirst, nearOf } from '../geo/near'
import type { Collection, StoredDocument } from '../store/collection'
import type { Snapshot } from '../store/environment'
import { compile } from './operators'
import { planFor, type Order } from './plan'
import { storedDocuments } from './scan'
import { sortBy } from './sort'

export interface FindOptions {
  order?: Order
  skip?: number
  limit?: number
  snapshot?: Snapshot
}

export interface Found extends StoredDocument {
  document: Document
}

/** A stored document that is parsed on first use. */
function lazily({ record, text }: StoredDocument): Found {
  let document: Document | undefined
  return {
    record,
    text,
    get document() {
      return (document ??= decode(text))
    },
  }
}

export function find(collection: Collection, query: Document, options: FindOptions = {}): Found[] {
  const { order = [], skip = 0, limit = Infinity, snapshot } = options
  const near = nearOf(query)
  const sorting = order.length > 0 || near !== undefined
  const plan = planFor(collection, query, order, skip + limit)
  const exact = 'scan' in plan && plan.scan.exact
  const sorted = !sorting || (!near && 'scan' in plan && plan.scan.sorted)
  const matches = compile(query)
  const found: Found[] = []
  let left = sorted ? skip : 0
  for (const stored of storedDocuments(collection, plan, snapshot)) {
    const candidate = lazily(stored)
    if (!exact && !matches(candidate.document)) continue
    if (left > 0) left--
    else if (found.push(candidate) >= limit && sorted) break
  }
  if (sorted) return found.slice(0, limit)
  const inOrder =
    order.length > 0
      ? sortBy(found, order, ({ document }) => document)
      : nearestFirst(found, near!, ({ document }) => document)
  return inOrder.slice(skip, skip + limit)
}
