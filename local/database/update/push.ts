/** `_.push` with `each`, `position`, `sort`, `slice`: mingo sorts by one field only and forgets all of it on a new list. */
import type { Document } from '../ejson'
import { writeRefused } from '../errors'
import { inverted, orderedBytes } from '../keys/orderedBytes'
import type { Order } from '../query/plan'
import { sortBy } from '../query/sort'

export interface Push {
  $each: unknown[]
  $position?: number
  $sort?: 1 | -1 | Record<string, 1 | -1>
  $slice?: number
}

export function isPush(value: any): value is Push {
  return value !== null && typeof value === 'object' && '$each' in value
}

/** What the list is after the push, in MongoDB's order: insert, sort, cut. */
export function pushed(list: unknown[], { $each, $position, $sort, $slice }: Push): unknown[] {
  if (!Array.isArray($each)) throw writeRefused('The argument to $each in $push must be an array')
  const next = list.slice()
  next.splice($position ?? next.length, 0, ...$each)
  const sorted = $sort === undefined ? next : sortedBy(next, $sort)
  if ($slice === undefined) return sorted
  if ($slice === 0) return []
  return $slice < 0 ? sorted.slice($slice) : sorted.slice(0, $slice)
}

function sortedBy(list: unknown[], order: 1 | -1 | Record<string, 1 | -1>): unknown[] {
  if (typeof order === 'object') {
    return sortBy(list, Object.entries(order) as Order, (element) => element as Document)
  }
  const key = (element: unknown) => (order === 1 ? orderedBytes(element) : inverted(orderedBytes(element)))
  return list
    .map((element) => ({ element, bytes: key(element) }))
    .sort((a, b) => a.bytes.compare(b.bytes))
    .map(({ element }) => element)
}
