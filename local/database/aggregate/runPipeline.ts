/**
 * Pipelines. What leads (`$match`, `$sort`, `$skip`, `$limit`, `$geoNear`) is answered by the indexes, `$lookup` by key
 * reads its partners by index, the rest is mingo's.
 */
import { Aggregator } from 'mingo/aggregator'
import { ensureStage, lookup } from './lookup'
import { geoNear } from './geoNear'
import type { Stage } from './stages'
import type { Collections } from '../collections'
import type { Document } from '../ejson'
import { find } from '../query/find'
import { mingoOptions, understood } from '../query/operators'
import type { Order } from '../query/plan'

export function runPipeline(collections: Collections, name: string, stages: Stage[]): Document[] {
  stages.forEach(ensureStage)
  const { documents, rest } = leading(collections, name, stages)
  return follow(collections, documents, rest)
}

/** Runs stages on documents; `$lookup` apart, everything between two of them in one go. */
function follow(collections: Collections, documents: Document[], stages: Stage[]): Document[] {
  const next = stages.findIndex((stage) => stage.$lookup)
  if (next < 0) return runStages(collections, documents, stages)
  const joined = lookup(
    { collections, run: runStages },
    runStages(collections, documents, stages.slice(0, next)),
    stages[next]!.$lookup,
  )
  return follow(collections, joined, stages.slice(next + 1))
}

function runStages(collections: Collections, documents: Document[], stages: Stage[]): Document[] {
  if (stages.length === 0) return documents
  const options = {
    ...mingoOptions,
    collectionResolver: (other: string) => find(collections.get(other), {}).map(({ document }) => document),
  }
  return understood(() => new Aggregator(stages, options).run<Document>(documents))
}

function leading(collections: Collections, name: string, stages: Stage[]) {
  const collection = collections.get(name)
  const first = stages[0]
  if (first?.$geoNear) return { documents: geoNear(collection, first.$geoNear), rest: stages.slice(1) }
  const left = stages.slice()
  const matches: Document[] = []
  while (left[0]?.$match) matches.push(left.shift()!.$match)
  const order = left[0]?.$sort ? (Object.entries(left.shift()!.$sort) as Order) : []
  const skip: number = left[0]?.$skip ? left.shift()!.$skip : 0
  const limit: number = left[0]?.$limit ? left.shift()!.$limit : Infinity
  const query = matches.length === 1 ? matches[0]! : matches.length > 1 ? { $and: matches } : {}
  const found = find(collection, query, { order, skip, limit })
  return { documents: found.map(({ document }) => document), rest: left }
}
