/**
 * The operators known to queries, updates and pipelines: all of mingo's, with ours before them where mingo has
 * none (geo) or does not do as MongoDB does. The first registered wins.
 */
import { Context } from 'mingo/core'
import * as accumulators from 'mingo/operators/accumulator'
import * as expressions from 'mingo/operators/expression'
import * as pipeline from 'mingo/operators/pipeline'
import * as projections from 'mingo/operators/projection'
import * as queries from 'mingo/operators/query'
import * as windows from 'mingo/operators/window'
import { Query } from 'mingo/query'
import type { Options } from 'mingo/types'
import { accumulatorOverrides, expressionOverrides } from '../aggregate/expressions'
import { stageOverrides } from '../aggregate/stages'
import type { Document } from '../ejson'
import { badQuery } from '../errors'
import { geoOperators } from '../geo/operators'
import { conditionOverrides } from './conditions'
import { jsonSchemaValidator } from './jsonSchema'

const context = Context.init({
  accumulator: { ...(accumulators as object), ...accumulatorOverrides } as never,
  expression: { ...(expressions as object), ...expressionOverrides } as never,
  pipeline: { ...(pipeline as object), ...stageOverrides } as never,
  projection: projections as never,
  query: { ...(queries as object), ...geoOperators, ...conditionOverrides } as never,
  window: windows as never,
})

/** No scripts: the cloud refuses `$where` and `$function`. */
export const mingoOptions: Partial<Options> = { context, scriptEnabled: false, jsonSchemaValidator }

export type Matcher = (document: Document) => boolean

/** @throws DATABASE_REQUEST_FAILED if the query cannot be understood */
export function compile(query: Document): Matcher {
  if (Object.keys(query).length === 0) return () => true
  const compiled = understood(() => new Query(query, mingoOptions))
  return (document) => understood(() => compiled.test(document))
}

/** Words what mingo refuses as the cloud would. */
export function understood<T>(action: () => T): T {
  try {
    return action()
  } catch (error) {
    if (error instanceof Error && error.name !== 'CloudError') throw badQuery(error.message)
    throw error
  }
}
