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

/** The same for what is come by twice: while an index is chosen, and when it is walked. */
function parsedOnce(collection: Collection, snapshot?: Snapshot) {
  const known = new Map<number, Found>()
  return (record: number, text?: string): Found => {
    const before = known.get(record)
    if (before) return before
    const found = lazily({ record, text: text ?? collection.text(record, snapshot)! })
    known.set(record, found)
    return found
  }
}

/** The id a query asks for, of which there is one document at most; undefined where it asks otherwise. */
function askedId({ _id }: Document): string | undefined {
  const id: unknown = _id?.$eq ?? _id
  return typeof id === 'string' ? id : undefined
}

/** Most of what is asked: no plan is needed, and no filter where the id is all that is said. */
function findById(collection: Collection, id: string, query: Document, snapshot?: Snapshot): Found[] {
  const nothingElse = query._id === id && Object.keys(query).length === 1
  const matches = nothingElse ? undefined : compile(query)
  const stored = collection.byId(id, snapshot)
  if (!stored) return []
  const found = lazily(stored)
  return !matches || matches(found.document) ? [found] : []
}

export function find(collection: Collection, query: Document, options: FindOptions = {}): Found[] {
  const { order = [], skip = 0, limit = Infinity, snapshot } = options
  const near = nearOf(query)
  const id = near ? undefined : askedId(query)
  if (id !== undefined) return findById(collection, id, query, snapshot).slice(skip, skip + limit)
  const sorting = order.length > 0 || near !== undefined
  const matches = compile(query)
  const at = parsedOnce(collection, snapshot)
  const plan = planFor(
    collection,
    query,
    order,
    skip + limit,
    (record) => matches(at(record).document),
    snapshot,
  )
  const exact = 'scan' in plan && plan.scan.exact
  const sorted = !sorting || (!near && 'scan' in plan && plan.scan.sorted)
  const found: Found[] = []
  let left = sorted ? skip : 0
  for (const { record, text } of storedDocuments(collection, plan, snapshot)) {
    const candidate = at(record, text)
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
