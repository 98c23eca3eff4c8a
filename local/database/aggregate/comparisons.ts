/** Comparing expressions in MongoDB's order of all values: missing, null, numbers, texts and so on. */
import { evalExpr } from 'mingo/core'
import type { Options } from 'mingo/types'
import { badQuery } from '../errors'
import { orderedBytes } from '../keys/orderedBytes'

const MISSING = Buffer.alloc(0)

const bytesOf = (value: unknown) => (value === undefined ? MISSING : orderedBytes(value))

const comparing =
  <T>(name: string, result: (order: number) => T) =>
  (document: unknown, expression: unknown, options: Options): T => {
    if (!Array.isArray(expression) || expression.length !== 2)
      throw badQuery(`Expression ${name} takes exactly 2 arguments.`)
    const [a, b] = expression.map((part) => bytesOf(evalExpr(document as never, part, options)))
    return result(a!.compare(b!))
  }

export const comparisonOverrides = {
  $eq: comparing('$eq', (order) => order === 0),
  $ne: comparing('$ne', (order) => order !== 0),
  $lt: comparing('$lt', (order) => order < 0),
  $lte: comparing('$lte', (order) => order <= 0),
  $gt: comparing('$gt', (order) => order > 0),
  $gte: comparing('$gte', (order) => order >= 0),
  $cmp: comparing('$cmp', (order) => order),
}
