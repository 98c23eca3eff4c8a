/**
 * Chooses how to reach the documents of a query: by which index, over which keys, and whether the index already
 * gives the order and answers the whole condition, so that a page costs a page.
 */
import type { Document } from '../ejson'
import { needGeoIndex } from '../geo/fields'
import { nearOf } from '../geo/near'
import type { Collection } from '../store/collection'
import type { IndexTable } from '../store/indexTable'
import { constraintsOf, type Constraints } from './constraints'
import { rangesOf, type IndexRanges } from './ranges'

/** Field → direction, in order of weight. */
export type Order = [field: string, direction: 1 | -1][]

export interface IndexScan extends IndexRanges {
  index: IndexTable
  reverse: boolean
  /** The keys come in the asked order. */
  sorted: boolean
  /** Every document found satisfies the query; none need be looked at. */
  exact: boolean
}

export type Plan = { scan: IndexScan } | { union: IndexScan[] } | { everything: true }

/** Index entries counted at least and at most to see how selective an index is. */
const ESTIMATE = { least: 100, most: 10_000 }

/** @param wanted how many documents from the front are needed (skip + limit) */
export function planFor(collection: Collection, query: Document, order: Order, wanted: number): Plan {
  const near = nearOf(query)
  if (near) needGeoIndex(collection, near.field)
  const constraints = constraintsOf(query)
  const scans = collection.indexes.map((index) => scanOf(index, constraints, order))
  const useful = scans.filter(({ used, sorted }) => used.length > 0 || (sorted && order.length > 0))
  const best = cheapest(useful, order, wanted, breakEven(collection.size(), wanted))
  if (best && best.used.length > 0) return { scan: best }
  const union = unionOf(collection, constraints)
  if (union) return { union }
  return best ? { scan: best } : { everything: true }
}

function scanOf(index: IndexTable, constraints: Constraints, order: Order): IndexScan {
  const ranges = rangesOf(index.declaration, constraints, index.multikey)
  const reverse = directionOf(index, ranges.equalities, order, constraints)
  const covered = constraints.complete && ranges.used.length === constraints.fields.size
  return {
    ...ranges,
    index,
    reverse: reverse ?? false,
    sorted: !index.multikey && reverse !== undefined,
    exact: covered && !index.multikey,
  }
}

/** Whether the index must be read backwards to give the order; undefined if it cannot give it. */
function directionOf(
  { declaration }: IndexTable,
  equalities: number,
  order: Order,
  { fields }: Constraints,
): boolean | undefined {
  const pinned = declaration.keys
    .slice(0, equalities)
    .filter(({ name }) => fields.get(name)?.oneOf?.length === 1)
  const asked = order.filter(([field]) => !pinned.some(({ name }) => name === field))
  let reverse: boolean | undefined
  for (const [i, [field, direction]] of asked.entries()) {
    const key = declaration.keys[equalities + i]
    if (key?.name !== field || key.direction === '2dsphere') return undefined
    const backwards = Number(key.direction) !== direction
    if (reverse !== undefined && reverse !== backwards) return undefined
    reverse = backwards
  }
  return reverse ?? false
}

/**
 * Of n matches in a collection, reading them all costs n; walking an index of the asked order until enough are
 * found costs about wanted × size / n. Where both are equal, the bet turns.
 */
function breakEven(size: number, wanted: number): number {
  const even = Math.ceil(Math.sqrt(Math.min(wanted, size) * size))
  return Math.min(Math.max(even, ESTIMATE.least), ESTIMATE.most)
}

function cheapest(scans: IndexScan[], order: Order, wanted: number, estimate: number): IndexScan | undefined {
  const priced = scans.map((scan) => ({ scan, price: priceOf(scan, order, wanted, estimate) }))
  priced.sort((a, b) => a.price - b.price || b.scan.used.length - a.scan.used.length)
  return priced[0]?.scan
}

/** In documents to be read. Beyond the estimate, an index that gives the order is the better bet. */
function priceOf(scan: IndexScan, order: Order, wanted: number, estimate: number): number {
  const ordered = order.length === 0 || scan.sorted
  const most = Math.min(estimate, ordered && scan.exact ? wanted : estimate)
  if (scan.used.length === 0) return scan.exact && wanted < estimate ? wanted : estimate + 0.5
  let entries = 0
  for (const range of scan.ranges) {
    for (const _ of scan.index.keys(range, { limit: most - entries })) entries++
    if (entries >= most) return most === estimate && !ordered ? estimate + 1 : most
  }
  return entries
}

/** `$or` by index, if every alternative has one. */
function unionOf(collection: Collection, constraints: Constraints): IndexScan[] | undefined {
  for (const alternatives of constraints.alternatives) {
    const scans = alternatives.map((alternative) => {
      const own = constraintsOf(alternative)
      const useful = collection.indexes.map((index) => scanOf(index, own, []))
      return cheapest(
        useful.filter(({ used }) => used.length > 0),
        [],
        Infinity,
        ESTIMATE.least,
      )
    })
    if (scans.every((scan) => scan !== undefined)) return scans as IndexScan[]
  }
  return undefined
}
