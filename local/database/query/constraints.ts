/**
 * What a query says about single fields, read from its conjunctions: equal to one of some values, within a range,
 * near a place. That is what an index can use; `complete` tells whether it is all the query says.
 */
import type { Document } from '../ejson'
import { geoBox } from '../geo/operators'
import type { BoundingBox } from '../geo/geometry'
import { Tag, tagOf } from '../keys/orderedBytes'

interface Bound {
  value: unknown
  inclusive: boolean
}

export interface FieldConstraint {
  oneOf?: unknown[]
  lower?: Bound
  upper?: Bound
  within?: BoundingBox
}

export interface Constraints {
  fields: Map<string, FieldConstraint>
  complete: boolean
  /** Lists of alternatives (`$or`), of which one must hold beside the fields. */
  alternatives: Document[][]
}

const COMPARABLE = new Set<number>([Tag.number, Tag.string, Tag.date, Tag.boolean, Tag.objectId])

export function constraintsOf(query: Document): Constraints {
  const constraints: Constraints = { fields: new Map(), complete: true, alternatives: [] }
  readConjunction(query, constraints)
  return constraints
}

function readConjunction(query: Document, into: Constraints): void {
  for (const [key, condition] of Object.entries(query)) {
    if (key === '$and') for (const part of condition) readConjunction(part, into)
    else if (key.startsWith('$')) {
      into.complete = false
      if (key === '$or') into.alternatives.push(condition)
    } else readField(key, condition, into)
  }
}

function readField(field: string, condition: unknown, into: Constraints): void {
  const constraint = into.fields.get(field) ?? {}
  const understood = isOperators(condition)
    ? Object.entries(condition).map(([operator, value]) => readOperator(constraint, operator, value))
    : [setOneOf(constraint, [condition])]
  const mixed = constraint.oneOf && (constraint.lower ?? constraint.upper)
  if (mixed || understood.includes(false)) into.complete = false
  if (Object.keys(constraint).length > 0) into.fields.set(field, constraint)
}

function isOperators(condition: unknown): condition is Record<string, unknown> {
  const isPlain = tagOf(condition) === Tag.object
  return isPlain && Object.keys(condition as object).some((key) => key.startsWith('$'))
}

/** False if the index will not express this condition fully. */
function readOperator(constraint: FieldConstraint, operator: string, value: unknown): boolean {
  switch (operator) {
    case '$eq':
      return setOneOf(constraint, [value])
    case '$in':
      return Array.isArray(value) && setOneOf(constraint, value)
    case '$gt':
    case '$gte':
      return setBound(constraint, 'lower', { value, inclusive: operator === '$gte' })
    case '$lt':
    case '$lte':
      return setBound(constraint, 'upper', { value, inclusive: operator === '$lte' })
    default:
      constraint.within ??= geoBox(operator, value)
      return false
  }
}

function setOneOf(constraint: FieldConstraint, values: unknown[]): boolean {
  const usable = values.every((value) => value === null || isComparable(value))
  if (!usable || constraint.oneOf) return false
  constraint.oneOf = values
  return true
}

function setBound(constraint: FieldConstraint, side: 'lower' | 'upper', bound: Bound): boolean {
  const other = constraint.lower ?? constraint.upper
  const sameType = !other || tagOf(other.value) === tagOf(bound.value)
  if (!isComparable(bound.value) || constraint[side] || !sameType) return false
  constraint[side] = bound
  return true
}

function isComparable(value: unknown): boolean {
  return COMPARABLE.has(tagOf(value)) && !Number.isNaN(value)
}
