/** `aggregate()…end()`. */
import { runPipeline } from '../aggregate/runPipeline'
import type { Database } from '../database'
import { encode } from '../ejson'
import { invalidParameter } from '../errors'
import { idFirst } from '../query/project'
import { parsed, type Body, collectionOf } from './request'

/** What a pipeline without `limit()` answers. */
const DEFAULT_LIMIT = 20

interface WireStage {
  stageKey: string
  stageValue: unknown
}

export async function aggregateDocuments(database: Database, body: Body) {
  if (!Array.isArray(body.stages)) throw invalidParameter('stages must be a list')
  const { name } = collectionOf(database, body)
  const stages = body.stages.map(({ stageKey, stageValue }: WireStage) => ({
    [stageKey]: parsed(database, stageValue),
  }))
  if (!stages.some((stage) => '$limit' in stage)) stages.push({ $limit: DEFAULT_LIMIT as never })
  return {
    data: {
      list: runPipeline(database.collections, name, stages).map((document) => encode(idFirst(document))),
    },
  }
}
