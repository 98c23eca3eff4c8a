/** Which fields of the found documents are answered. */
import { Query } from 'mingo/query'
import { encode, type Document } from '../ejson'
import type { Found } from './find'
import { mingoOptions, understood } from './operators'

/** The texts to be answered; `projection` as MongoDB's, `{}` for the whole document. */
export function projected(found: Found[], projection: Document): string[] {
  if (Object.keys(projection).length === 0) return found.map(({ text }) => text)
  const documents = found.map(({ document }) => document)
  if (isPlain(projection)) return documents.map((document) => encode(picked(document, projection)))
  return project(documents, projection).map((document) => encode(idFirst(document)))
}

/** Whole fields to be shown, and nothing else said: most of what is asked, and mingo takes ten times as long for it. */
const isPlain = (projection: Document) =>
  Object.entries(projection).every(([field, shown]) => shown === 1 && field !== '_id' && !/[.$]/.test(field))

const picked = (document: Document, projection: Document) =>
  Object.fromEntries(Object.entries(document).filter(([field]) => field === '_id' || field in projection))

/** As MongoDB answers; mingo puts `_id` last. */
export function idFirst(document: Document): Document {
  if (!('_id' in document)) return document
  const { _id, ...rest } = document
  return { _id, ...rest }
}

/** `$slice` without any field named to be shown leaves the other fields; mingo would drop them. */
function project(documents: Document[], projection: Document): Document[] {
  const entries = Object.entries(projection)
  const slices = entries.filter(([, shown]) => shown?.$slice !== undefined)
  const rest = entries.filter(([, shown]) => shown?.$slice === undefined)
  const names = rest.some(([field, shown]) => field !== '_id' && shown !== 0)
  if (slices.length === 0 || names) return select(documents, projection)
  const sliced = select(documents, Object.fromEntries(slices))
  return select(documents, Object.fromEntries(rest)).map((document, i) => {
    const { _id, ...lists } = sliced[i]!
    return { ...document, ...lists }
  })
}

function select(documents: Document[], projection: Document): Document[] {
  if (Object.keys(projection).length === 0) return documents
  return understood(() => new Query({}, mingoOptions).find<Document>(documents, projection).all())
}
