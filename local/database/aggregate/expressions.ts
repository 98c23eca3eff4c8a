/** Expressions and accumulators in which mingo differs from MongoDB. */
import { evalExpr } from 'mingo/core'
import { $addToSet, $push } from 'mingo/operators/accumulator'
import type { Options } from 'mingo/types'
import { badQuery } from '../errors'
import { comparisonOverrides } from './comparisons'
import { dateOverrides } from './dates'
import { textOverrides } from './texts'

type Accumulator = (documents: unknown[], expression: unknown, options: Options) => unknown[]

/** A missing value is not collected; mingo would collect null. */
const collecting =
  (accumulate: Accumulator): Accumulator =>
  (documents, expression, options) => {
    // Options without mingo's position in the group: each document is looked at by itself.
    const { context, variables } = options
    const each = { ...(options as { options?: Options }).options, context, variables } as Options
    const having = documents.filter((document) => evalExpr(document, expression, each) !== undefined)
    return accumulate(having, expression, options)
  }

export const accumulatorOverrides = {
  $push: collecting($push as Accumulator),
  $addToSet: collecting($addToSet as Accumulator),
}

/** Towards zero, to so many decimal places (or, below 0, tens); by the decimal text, so that 1.15 stays 1.15. */
function $trunc(document: unknown, expression: unknown, options: Options): number | null {
  const value = evalExpr(document as never, expression as never, options) as unknown
  const [number, places = 0] = (Array.isArray(value) ? value : [value]) as (number | null | undefined)[]
  if (number === null || number === undefined || places === null) return null
  if (typeof number !== 'number') throw badQuery(`$trunc only supports numeric types, not ${typeof number}`)
  if (!Number.isFinite(number)) return number
  const moved = (value: number, by: number) => {
    const [digits, exponent = '0'] = String(value).split('e')
    return Number(`${digits}e${Number(exponent) + by}`)
  }
  return moved(Math.trunc(moved(number, places)), -places)
}

export const expressionOverrides = {
  $trunc,
  ...textOverrides,
  ...comparisonOverrides,
  ...dateOverrides,
}
