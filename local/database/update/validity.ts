/** What MongoDB refuses to store, and the updates it refuses to apply, where mingo would quietly do something else. */
import type { Document } from '../ejson'
import { writeRefused } from '../errors'
import { Tag, tagOf } from '../keys/orderedBytes'

const NEEDS_ARRAY = new Set(['$push', '$addToSet', '$pull', '$pullAll', '$pop'])
const NEEDS_NUMBER = new Set(['$inc', '$mul', '$bit'])
const CREATES_FIELD = new Set(['$set', '$inc', '$mul', '$min', '$max', '$push', '$addToSet', '$bit'])

/** Field names: none may start with `$`; in a whole document none may have a dot, but at its end. */
export function refuseBadNames(value: unknown): void {
  if (Array.isArray(value)) return value.forEach(refuseBadNames)
  if (tagOf(value) !== Tag.object) return
  for (const [name, part] of Object.entries(value as object)) {
    if (name.startsWith('$')) {
      throw writeRefused(`The dollar ($) prefixed field '${name}' in '${name}' is not valid for storage.`)
    }
    if (name.slice(0, -1).includes('.')) {
      throw writeRefused(`The dotted field '${name}' in '${name}' is not valid for storage.`)
    }
    refuseBadNames(part)
  }
}

export function refuseMisfit(document: Document, operators: Document): void {
  for (const [operator, fields] of Object.entries(operators)) {
    for (const path of Object.keys(fields)) {
      if (path.includes('$')) continue
      const { parent, value, name } = reach(document, path)
      if (CREATES_FIELD.has(operator) && !canHold(parent, name.own)) {
        throw writeRefused(
          `Cannot create field '${name.own}' in element {${name.parent}: ${JSON.stringify(parent)}}`,
        )
      }
      if (value !== undefined) refuseType(document, operator, path, value)
    }
  }
}

function refuseType(document: Document, operator: string, path: string, value: unknown): void {
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
  const where = `{_id: ${JSON.stringify(document._id)}}`
  if (NEEDS_NUMBER.has(operator) && type !== 'number') {
    throw writeRefused(
      `Cannot apply ${operator} to a value of non-numeric type. ${where} has the field '${path}' of non-numeric type ${type}`,
    )
  }
  if (NEEDS_ARRAY.has(operator) && type !== 'array') {
    throw writeRefused(
      operator === '$push' || operator === '$addToSet'
        ? `The field '${path}' must be an array but is of type ${type} in document ${where}`
        : `Cannot apply ${operator} to a non-array value`,
    )
  }
}

/** The deepest element on the way that exists, and the value at the end. */
function reach(document: Document, path: string) {
  const names = path.split('.')
  let parent: any = document
  for (const [i, own] of names.entries()) {
    const name = { own, parent: names[i - 1] ?? '' }
    if (!isContainer(parent)) return { parent, value: undefined, name }
    const value = parent[own]
    if (i === names.length - 1 || value === undefined) {
      return { parent, value: i === names.length - 1 ? value : undefined, name }
    }
    parent = value
  }
  return { parent, value: undefined, name: { own: path, parent: '' } }
}

/** An array has places only, an object any name. */
function canHold(parent: unknown, name: string): boolean {
  return isContainer(parent) && (!Array.isArray(parent) || /^\d+$/.test(name))
}

function isContainer(value: unknown): boolean {
  const tag = tagOf(value)
  return tag === Tag.object || tag === Tag.array
}
