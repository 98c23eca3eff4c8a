/** Pipeline stages in which mingo differs from MongoDB, put right. */
import type { Iterator as Lazy } from 'mingo/lazy'
import { Lazy as lazy } from 'mingo/lazy'
import {
  $bucket as mingoBucket,
  $count as mingoCount,
  $project as mingoProject,
} from 'mingo/operators/pipeline'
import type { Options } from 'mingo/types'
import type { Document } from '../ejson'
import type { Order } from '../query/plan'
import { sortBy } from '../query/sort'

/** One stage: its name with `$` and what it asks. */
export type Stage = Record<string, any>

const HOW_MANY = '__documents'

/** In lists a missing value is null, in objects it is not there. */
function withoutMissing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => withoutMissing(each) ?? null)
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return value
  const there = Object.entries(value).filter(([, part]) => part !== undefined)
  return Object.fromEntries(there.map(([name, part]) => [name, withoutMissing(part)]))
}

export const stageOverrides = {
  /** MongoDB's order of types, and arrays by their least or greatest element. */
  $sort: (documents: Lazy, specification: Record<string, 1 | -1>) =>
    documents.transform((all) =>
      lazy(sortBy(all as Document[], Object.entries(specification) as Order, (document) => document)),
    ),

  /** A missing field stays missing. */
  $project: (documents: Lazy, specification: Document, options: Options) =>
    mingoProject(documents, specification, options).map(withoutMissing),

  /** Without repetition. */
  $sample: (documents: Lazy, { size }: { size: number }) =>
    documents.transform((all) => {
      const left = (all as Document[]).slice()
      const taken: Document[] = []
      while (taken.length < size && left.length > 0) {
        const i = Math.floor(Math.random() * left.length)
        taken.push(left[i]!)
        left[i] = left[left.length - 1]!
        left.pop()
      }
      return lazy(taken)
    }),

  /** A bucket without documents does not appear. */
  $bucket: (documents: Lazy, specification: any, options: Options) => {
    const output = { ...(specification.output ?? { count: { $sum: 1 } }), [HOW_MANY]: { $sum: 1 } }
    return mingoBucket(documents, { ...specification, output }, options)
      .filter((bucket) => (bucket as Document)[HOW_MANY] > 0)
      .map((bucket) => {
        const { _id, [HOW_MANY]: _, ...rest } = bucket as Document
        return { _id, ...rest }
      })
  },

  /** Nothing counted gives no document. */
  $count: (documents: Lazy, name: string, options: Options) =>
    mingoCount(documents, name, options).filter((counted) => (counted as Document)[name] > 0),
}
