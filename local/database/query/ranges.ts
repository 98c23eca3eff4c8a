/** The key ranges of an index that hold what the constraints allow: an equality prefix, then at most one range. */
import type { IndexDeclaration } from '../../../config/database'
import { geoCellRanges } from '../geo/cells'
import { inverted, orderedBytes, Tag, tagOf } from '../keys/orderedBytes'
import { after, type KeyRange } from '../store/records'
import type { Constraints, FieldConstraint } from './constraints'

export interface IndexRanges {
  /** Disjoint. Each starts with an equality prefix of its own, whose length it carries. */
  ranges: (KeyRange & { prefixLength: number })[]
  /** How many keys of the index are pinned to values. */
  equalities: number
  /** Fields whose constraint is wholly expressed. */
  used: string[]
}

/** More prefixes than this are left to the filter: as many as one may ask for at once. */
const MOST_PREFIXES = 1_000
const NO_BYTES = Buffer.alloc(0)
const WHOLE = { start: NO_BYTES, end: Buffer.alloc(8, 0xff) }

/** @param multikey only one side of a range may be used: different elements may satisfy the two sides */
export function rangesOf(index: IndexDeclaration, { fields }: Constraints, multikey: boolean): IndexRanges {
  let prefixes: Buffer[] = [NO_BYTES]
  const used: string[] = []
  for (const [position, { name, direction }] of index.keys.entries()) {
    const constraint = fields.get(name)
    if (direction === '2dsphere') return geoRanges(constraint, prefixes, position, used)
    const values = constraint?.oneOf
    if (values && prefixes.length * values.length <= MOST_PREFIXES) {
      const bytes = distinct(values.map((value) => directed(orderedBytes(value), direction)))
      prefixes = prefixes.flatMap((prefix) => bytes.map((component) => Buffer.concat([prefix, component])))
      used.push(name)
      continue
    }
    const range = constraint && componentRange(constraint, direction, multikey)
    if (range) used.push(name)
    return { ranges: prefixes.map((prefix) => within(prefix, range)), equalities: position, used }
  }
  return { ranges: prefixes.map((prefix) => within(prefix)), equalities: index.keys.length, used }
}

function geoRanges(
  constraint: FieldConstraint | undefined,
  prefixes: Buffer[],
  position: number,
  used: string[],
): IndexRanges {
  const cells = constraint?.within && geoCellRanges(constraint.within)
  if (!cells) return { ranges: prefixes.map((prefix) => within(prefix)), equalities: position, used }
  const ranges = prefixes.flatMap((prefix) => cells.map((cell) => within(prefix, cell)))
  return { ranges, equalities: position, used: [...used, 'geo'] }
}

function within(prefix: Buffer, range?: KeyRange) {
  const prefixLength = prefix.length
  if (range) {
    return {
      start: Buffer.concat([prefix, range.start]),
      end: Buffer.concat([prefix, range.end]),
      prefixLength,
    }
  }
  return prefixLength === 0 ? { ...WHOLE, prefixLength } : { start: prefix, end: after(prefix), prefixLength }
}

/** A range stays within the type of its bound, as MongoDB's comparisons do. */
function componentRange(
  constraint: FieldConstraint,
  direction: '1' | '-1',
  multikey: boolean,
): KeyRange | undefined {
  const { lower, upper } = constraint
  const sample = lower ?? upper
  if (!sample) return undefined
  const tag = tagOf(sample.value)
  const low = lower
    ? { bytes: orderedBytes(lower.value), inclusive: lower.inclusive }
    : { bytes: tag === Tag.number ? orderedBytes(-Infinity) : Buffer.from([tag]), inclusive: true }
  const high =
    upper && !(multikey && lower)
      ? { bytes: orderedBytes(upper.value), inclusive: upper.inclusive }
      : { bytes: Buffer.from([tag]), inclusive: true }
  if (direction === '1') {
    return {
      start: low.inclusive ? low.bytes : after(low.bytes),
      end: high.inclusive ? after(high.bytes) : high.bytes,
    }
  }
  return {
    start: high.inclusive ? inverted(high.bytes) : after(inverted(high.bytes)),
    end: low.inclusive ? after(inverted(low.bytes)) : inverted(low.bytes),
  }
}

function directed(bytes: Buffer, direction: '1' | '-1'): Buffer {
  return direction === '1' ? bytes : inverted(bytes)
}

function distinct(components: Buffer[]): Buffer[] {
  return [...new Map(components.map((bytes) => [bytes.toString('latin1'), bytes])).values()]
}
