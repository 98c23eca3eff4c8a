/** Conditions in which mingo differs from MongoDB, put right. */
import { $all as mingoAll } from 'mingo/operators/query'
import type { Options } from 'mingo/types'
import { pathValues } from '../keys/pathValues'

type Test = (document: unknown) => boolean

export const conditionOverrides = {
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
    const inList = mingoAll(field, wanted, options) as Test
    const plain = wanted.length === 1 && wanted.every((value) => value === null || typeof value !== 'object')
    return (document) => {
      if (inList(document)) return true
      return plain && pathValues(document, field).values.some((value) => value === wanted[0])
    }
  },
}
