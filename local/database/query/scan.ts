/** Walks a plan and yields record numbers, each once, in the order of the index where the plan promises order. */
import type { Collection, StoredDocument } from '../store/collection'
import type { Snapshot } from '../store/environment'
import type { IndexTable } from '../store/indexTable'
import { recordOf } from '../store/records'
import type { IndexRanges } from './ranges'

export interface IndexScan extends IndexRanges {
  index: IndexTable
  reverse: boolean
  /** An order was asked for, and the keys come in it. */
  sorted: boolean
  /** Every document found satisfies the query; none need be looked at. */
  exact: boolean
}

export type Plan = { scan: IndexScan } | { union: IndexScan[] } | { everything: true }

export function* storedDocuments(
  collection: Collection,
  plan: Plan,
  snapshot?: Snapshot,
): Iterable<StoredDocument> {
  if ('everything' in plan) {
    yield* collection.all(snapshot)
    return
  }
  for (const record of records(plan, snapshot)) {
    yield { record, text: collection.text(record, snapshot)! }
  }
}

function* records(plan: Exclude<Plan, { everything: true }>, snapshot?: Snapshot): Iterable<number> {
  const scans = 'scan' in plan ? [plan.scan] : plan.union
  const mayRepeat = scans.length > 1 || scans.some(({ index }) => index.multikey)
  const seen = new Set<number>()
  for (const scan of scans) {
    for (const record of recordsOf(scan, snapshot)) {
      if (mayRepeat) {
        if (seen.has(record)) continue
        seen.add(record)
      }
      yield record
    }
  }
}

/** Record numbers of one index, as its keys come. */
export function* recordsOf(scan: IndexScan, snapshot?: Snapshot): Generator<number, undefined> {
  for (const key of keysOf(scan, snapshot)) yield recordOf(key)
}

function keysOf(scan: IndexScan, snapshot: Snapshot): Iterable<Buffer> {
  const { index, ranges, reverse, sorted } = scan
  if (ranges.length === 1 || !sorted) return inTurn(scan, snapshot)
  return merged(
    ranges.map((range) => ({
      keys: index.keys(range, { reverse, snapshot }),
      prefixLength: range.prefixLength,
    })),
    reverse ? -1 : 1,
  )
}

function* inTurn({ index, ranges, reverse }: IndexScan, snapshot: Snapshot): Iterable<Buffer> {
  for (const range of ranges) yield* index.keys(range, { reverse, snapshot })
}

/** Several equality prefixes (`$in`), each sorted behind its prefix, become one sorted sequence. */
function* merged(
  sources: { keys: Iterable<Buffer>; prefixLength: number }[],
  direction: 1 | -1,
): Iterable<Buffer> {
  const later = (one: Buffer, other: Buffer) => one.compare(other) * direction > 0
  // Sorted by what follows the prefix, the next one last.
  const open = sources
    .flatMap(({ keys, prefixLength }) => advance({ iterator: keys[Symbol.iterator](), prefixLength }) ?? [])
    .sort((a, b) => b.rest.compare(a.rest) * direction)
  for (let first = open.pop(); first; first = open.pop()) {
    yield first.key
    const next = advance(first)
    if (next)
      open.splice(
        placeOf(open, ({ rest }) => later(rest, next.rest)),
        0,
        next,
      )
  }
}

/** How many of them come before: `before` holds for the front of the list only. */
function placeOf<T>(list: readonly T[], before: (each: T) => boolean): number {
  let [from, to] = [0, list.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (before(list[middle]!)) from = middle + 1
    else to = middle
  }
  return from
}

interface Head {
  iterator: Iterator<Buffer>
  prefixLength: number
}

function advance({ iterator, prefixLength }: Head): (Head & { key: Buffer; rest: Buffer }) | undefined {
  const { value, done } = iterator.next()
  return done ? undefined : { iterator, prefixLength, key: value, rest: value.subarray(prefixLength) }
}
