/** `$lookup`: the partners are read by index where a foreign field is named, then joined by mingo. */
import type { Collections } from '../collections'
import type { Document } from '../ejson'
import { badQuery } from '../errors'
import { pathValues } from '../keys/pathValues'
import { find } from '../query/find'
import type { Stage } from './stages'

/** Stages that write, or that ask the server about itself. */
const REFUSED = new Set(['$out', '$merge', '$collStats', '$indexStats', '$currentOp', '$listSessions'])

export function ensureStage(stage: Stage): void {
  const [name] = Object.keys(stage)
  if (!name || REFUSED.has(name)) throw badQuery(`Unrecognized pipeline stage name: '${name}'`)
}

interface Join {
  collections: Collections
  run(collections: Collections, documents: Document[], stages: Stage[]): Document[]
}

export function lookup({ collections, run }: Join, documents: Document[], specification: Stage): Document[] {
  const { from, localField, foreignField } = specification
  if (typeof from !== 'string') throw badQuery("$lookup must specify 'from' as the name of a collection")
  const collection = collections.get(from)
  const query = localField && foreignField ? partnerQuery(documents, localField, foreignField) : {}
  const partners = find(collection, query).map(({ document }) => document)
  return run(collections, documents, [{ $lookup: { ...specification, from: partners } }])
}

function partnerQuery(documents: Document[], localField: string, foreignField: string): Document {
  const values = documents.flatMap((document) => pathValues(document, localField).values)
  const known = new Map(values.map((value) => [JSON.stringify(value), value]))
  return { [foreignField]: { $in: [...known.values()].filter((value) => typeof value !== 'symbol') } }
}
