/** Conditions in which mingo differs from MongoDB, put right. */
import {
  $all as mingoAll,
  $elemMatch as mingoElemMatch,
  $gte,
  $in as mingoIn,
  $lte,
} from 'mingo/operators/query'
import type { Options } from 'mingo/types'
import { pathValues } from '../keys/pathValues'

type Test = (document: unknown) => boolean

/** `null` and missing are one to comparisons, and nothing is more or less than null. */
const withNull =
  (compare: typeof $gte) =>
  (field: string, bound: unknown, options: Options): Test =>
    bound === null
      ? (document) => pathValues(document, field).values.some((value) => value === null)
      : (compare(field, bound as never, options) as Test)

const isOperators = (criteria: object) =>
  Object.keys(criteria).some(
    (key) => key.startsWith('$') && !['$and', '$or', '$nor', '$jsonSchema'].includes(key),
  )

/** Conditions on fields are for elements that have some: a scalar has none, so it also lacks none. */
export function onObjects(criteria: any): any {
  if (criteria === null || typeof criteria !== 'object' || isOperators(criteria)) return criteria
  return { $and: [criteria, { $jsonSchema: { bsonType: ['object', 'array'] } }] }
}

export const conditionOverrides = {
  $gte: withNull($gte),
  $lte: withNull($lte),

  $elemMatch: (field: string, criteria: object, options: Options): Test =>
    mingoElemMatch(field, onObjects(criteria), options) as Test,

  /** Texts are looked up: mingo walks the whole list for each document, which a thousand ids make a million steps. */
  $in: (field: string, wanted: unknown[], options: Options): Test => {
    const inList = mingoIn(field, wanted as never, options) as Test
    if (!Array.isArray(wanted) || wanted.some((each) => typeof each !== 'string')) return inList
    const known = new Set(wanted)
    return (document) => {
      const value = (document as Record<string, unknown>)[field]
      return typeof value === 'string' ? known.has(value) : inList(document)
    }
  },

  /** Numbers only: null has no remainder. */
  $mod: (field: string, [divisor, remainder]: [number, number]): Test => {
    return (document) =>
      pathValues(document, field).values.some(
        (value) =>
          typeof value === 'number' && Math.trunc(value) % Math.trunc(divisor) === Math.trunc(remainder),
      )
  },

  /** A single value counts as a list of one. */
  $all: (field: string, wanted: unknown[], options: Options): Test => {
    const elements = wanted.map((each: any) =>
      each?.$elemMatch ? { $elemMatch: onObjects(each.$elemMatch) } : each,
    )
    const inList = mingoAll(field, elements, options) as Test
    const plain = wanted.length === 1 && wanted.every((value) => value === null || typeof value !== 'object')
    return (document) => {
      if (inList(document)) return true
      return plain && pathValues(document, field).values.some((value) => value === wanted[0])
    }
  },
}
