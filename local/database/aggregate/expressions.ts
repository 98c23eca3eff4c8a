/** Expressions that mingo lacks, and accumulators in which it differs from MongoDB. */
import { evalExpr } from 'mingo/core'
import { $addToSet, $push } from 'mingo/operators/accumulator'
import type { Options } from 'mingo/types'

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

export const expressionOverrides = {
  /** `[text, part, start?, end?]`, counted in characters; -1 if the part is not there, null without a text. */
  $indexOfCP: (document: unknown, expression: unknown, options: Options): number | null => {
    const [text, part, start = 0, end] = evalExpr(document, expression, options) as [
      string,
      string,
      number,
      number,
    ]
    if (text === null || text === undefined) return null
    const before = [...text]
      .slice(0, end)
      .join('')
      .indexOf(part, [...text].slice(0, start).join('').length)
    return before < 0 ? -1 : [...text.slice(0, before)].length
  },
}
