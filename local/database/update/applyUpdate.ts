/** One document, one update: a new document, the old one untouched. */
import { update as mingoUpdate } from 'mingo/updater'
import { decode, encode, type Document } from '../ejson'
import { invalidParameter } from '../errors'
import { mingoOptions, understood } from '../query/operators'
import { refuseBadNames, refuseMisfit } from './validity'

/**
 * @param text the stored document
 * @param operators `{$set: {…}, $inc: {…}, …}`; other keys count as `$set`
 * @param query what the document was found by, for the positional `$`
 * @throws DATABASE_REQUEST_FAILED as MongoDB words it
 */
export function applyUpdate(text: string, operators: Document, query: Document): Document {
  const document = decode(text)
  const modifier = withOperators(operators)
  if (Object.keys(modifier).length === 0) return document
  refuseMisfit(document, modifier)
  for (const path of arraysToCreate(modifier)) createArray(document, path)
  // Each document gets values of its own: mingo puts them in as they are.
  const own = decode(encode(modifier))
  understood(() =>
    mingoUpdate(document, own, [], positional(own) ? query : {}, { queryOptions: mingoOptions, cloneMode: 'none' }),
  )
  for (const value of Object.values(document)) refuseBadNames(value)
  return document
}

/** `{_id, …data}` as `doc().set` and `add` store it. */
export function wholeDocument(id: unknown, content: Document): Document {
  const { _id, ...rest } = content
  refuseBadNames(rest)
  if (Array.isArray(id) || id instanceof RegExp) throw invalidParameter("can't use an array or regex for _id")
  return { _id: id, ...rest }
}

function withOperators(operators: Document): Document {
  const plain = Object.entries(operators).filter(([key]) => !key.startsWith('$'))
  if (plain.length === 0) return operators
  const named = Object.entries(operators).filter(([key]) => key.startsWith('$'))
  return { ...Object.fromEntries(named), $set: { ...Object.fromEntries(plain), ...operators.$set } }
}

/** mingo forgets `$sort`, `$slice` and doublets when the array does not exist yet. */
function arraysToCreate({ $push = {}, $addToSet = {} }: Document): string[] {
  return [...Object.keys($push), ...Object.keys($addToSet)].filter((path) => !path.includes('$'))
}

function createArray(document: Document, path: string): void {
  const names = path.split('.')
  const last = names.pop()!
  let parent: any = document
  for (const name of names) parent = parent[name] ??= {}
  parent[last] ??= []
}

function positional(operators: Document): boolean {
  return Object.values(operators).some((fields) => Object.keys(fields).some((path) => /\.\$(\.|$)/.test(path)))
}
