/** One document, one update: a new document, the old one untouched. */
import { update as mingoUpdate } from 'mingo/updater'
import { decode, encode, type Document } from '../ejson'
import { invalidParameter } from '../errors'
import { onObjects } from '../query/conditions'
import { compile, mingoOptions, understood } from '../query/operators'
import { isPush, pushed } from './push'
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
  // Each document gets values of its own: mingo puts them in as they are.
  const own = decode(encode(modifier))
  pushLists(document, own)
  pullObjects(document, own)
  understood(() =>
    mingoUpdate(document, own, [], positional(own) ? query : {}, {
      queryOptions: mingoOptions,
      cloneMode: 'none',
    }),
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

/** Does what mingo would not: every `$push` by a plain path becomes a `$set`, and `$addToSet` gets a list to add to. */
function pushLists(document: Document, modifier: Document): void {
  for (const [path, value] of Object.entries<any>(modifier.$push ?? {})) {
    if (path.includes('$')) continue
    delete modifier.$push[path]
    const list = pathValue(document, path) ?? []
    modifier.$set = { ...modifier.$set, [path]: pushed(list, isPush(value) ? value : { $each: [value] }) }
  }
  for (const path of Object.keys(modifier.$addToSet ?? {})) {
    if (!path.includes('$') && pathValue(document, path) === undefined) setPath(document, path, [])
  }
}

/** `$pull` by conditions on fields takes objects only; mingo would take what has no fields at all. */
function pullObjects(document: Document, modifier: Document): void {
  for (const [path, condition] of Object.entries<any>(modifier.$pull ?? {})) {
    const onFields = onObjects(condition)
    const list = pathValue(document, path)
    if (onFields === condition || path.includes('$') || !Array.isArray(list)) continue
    delete modifier.$pull[path]
    const goes = compile(onFields as Document)
    modifier.$set = { ...modifier.$set, [path]: list.filter((element) => !goes(element)) }
  }
}

function pathValue(document: Document, path: string): any {
  return path.split('.').reduce<any>((value, name) => value?.[name], document)
}

function setPath(document: Document, path: string, value: unknown): void {
  const names = path.split('.')
  const last = names.pop()!
  let parent: any = document
  for (const name of names) parent = parent[name] ??= {}
  parent[last] = value
}

function positional(operators: Document): boolean {
  return Object.values(operators).some((fields) =>
    Object.keys(fields).some((path) => /\.\$(\.|$)/.test(path)),
  )
}
