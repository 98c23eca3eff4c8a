/**
 * Chooses how to reach the documents of a query: by which index, over which keys, and whether the index already
 * gives the order and answers the whole condition, so that a page costs a page.
 */
import type { Document } from '../ejson'
import { needGeoIndex } from '../geo/fields'
import { nearOf } from '../geo/near'
import type { Collection } from '../store/collection'
import type { Snapshot } from '../store/environment'
import type { IndexTable } from '../store/indexTable'
import { constraintsOf, type Constraints } from './constraints'
import { rangesOf } from './ranges'
import type { IndexScan, Plan } from './scan'
import { firstToFinish, type Matches } from './trial'

/** Field → direction, in order of weight. */
export type Order = [field: string, direction: 1 | -1][]

/** @param wanted how many documents from the front are needed (skip + limit) */
export function planFor(
  collection: Collection,
  query: Document,
  order: Order,
  wanted: number,
  matches: Matches,
  snapshot?: Snapshot,
): Plan {
  const near = nearOf(query)
  if (near) needGeoIndex(collection, near.field)
  const constraints = constraintsOf(query)
  const scans = collection.indexes.map((index) => scanOf(index, constraints, order))
  const useful = scans.filter(({ used, sorted }) => used.length > 0 || sorted)
  const best = firstToFinish(useful, { ordered: order.length > 0, wanted, matches, snapshot })
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
    sorted: order.length > 0 && !index.multikey && reverse !== undefined,
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

/** `$or` by index, if every alternative has one. */
function unionOf(collection: Collection, constraints: Constraints): IndexScan[] | undefined {
  for (const alternatives of constraints.alternatives) {
    const scans = alternatives.map((alternative) => {
      const own = constraintsOf(alternative)
      const useful = collection.indexes.map((index) => scanOf(index, own, []))
      return firstToFinish(
        useful.filter(({ used }) => used.length > 0),
        { ordered: false, wanted: Infinity, matches: () => true },
      )
    })
    if (scans.every((scan) => scan !== undefined)) return scans as IndexScan[]
  }
  return undefined
}
