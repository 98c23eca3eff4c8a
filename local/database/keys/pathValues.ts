/**
 * The values an index sees at a dotted path: through arrays of objects, and each element of an array at its end,
 * as MongoDB's multikey indexes do.
 */
import { EMPTY_ARRAY } from './orderedBytes'

export interface PathValues {
  /** Never empty: a missing field counts as null. */
  values: unknown[]
  /** An array lay on the way, so one document may have several entries. */
  throughArray: boolean
}

export function pathValues(document: unknown, path: string): PathValues {
  const found: PathValues = { values: [], throughArray: false }
  collect(document, path.split('.'), 0, found)
  if (found.values.length === 0) found.values.push(null)
  return found
}

function collect(value: any, path: string[], depth: number, found: PathValues): void {
  const name = path[depth]
  if (name === undefined) return collectEnd(value, found)
  if (Array.isArray(value)) {
    found.throughArray = true
    if (/^\d+$/.test(name)) collect(value[Number(name)], path, depth + 1, found)
    else for (const element of value) collect(element, path, depth, found)
    return
  }
  const isPlain = value !== null && typeof value === 'object'
  if (isPlain && Object.prototype.hasOwnProperty.call(value, name))
    collect(value[name], path, depth + 1, found)
  else found.values.push(null)
}

function collectEnd(value: unknown, found: PathValues): void {
  if (!Array.isArray(value)) {
    found.values.push(value ?? null)
    return
  }
  found.throughArray = true
  if (value.length === 0) found.values.push(EMPTY_ARRAY)
  for (const element of value) found.values.push(element ?? null)
}
