/** How each kind of field travels and is stored: the schema of its values. */
import * as v from 'valibot'
import { day, fileId, id, lngLat, requiredText, text } from '../../contract/schemas'
import { longestPlace } from '../longest'
import { documentName, longestName } from './attached'
import { phonePattern } from './phone'
import type { Field, FieldOf, Fields, Kind, ValuesOf } from './fields'

/** Places on a map and amounts are finer than anybody writes; so much may be lost in a fraction. */
const rounding = 1e-9

const picked = (labels: object) => v.picklist(Object.keys(labels))

const hasDecimals = (most: number) => (value: number) => {
  const scaled = value * 10 ** most
  return Math.abs(scaled - Math.round(scaled)) < rounding * Math.max(1, Math.abs(scaled))
}

/** Nobody counts more at one meeting. */
const mostPeople = 1_000_000

const metres = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))

type Schemas = { readonly [K in Kind]: (field: FieldOf<K>) => v.GenericSchema }

const schemas: Schemas = {
  text: ({ most }) => text(most),
  longText: ({ most }) => text(most),
  number: ({ least = 0, most, decimals = 0 }) =>
    v.nullable(v.pipe(v.number(), v.minValue(least), v.maxValue(most), v.check(hasDecimals(decimals)))),
  money: ({ most }) => v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most * 100))),
  day: () => v.nullable(day),
  clock: ({ least, most }) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most)),
  span: () =>
    v.nullable(
      v.pipe(
        v.object({ from: day, until: v.nullable(day) }),
        v.check(({ from, until }) => until === null || from <= until),
      ),
    ),
  choice: ({ labels, empty }) => (empty === null ? v.nullable(picked(labels)) : picked(labels)),
  choices: ({ labels }) => v.pipe(v.array(picked(labels)), v.maxLength(Object.keys(labels).length)),
  tick: () => v.boolean(),
  phone: () => v.pipe(v.string(), v.regex(phonePattern)),
  place: () => v.nullable(lngLat),
  stretch: () =>
    v.nullable(
      v.pipe(
        v.object({ from: metres, to: metres }),
        v.check(({ from, to }) => from < to),
      ),
    ),
  reference: ({ to }) => v.nullable(to === 'village' ? requiredText(longestPlace) : id),
  villages: ({ most }) => v.pipe(v.array(text(longestPlace)), v.maxLength(most)),
  photos: ({ most }) => v.pipe(v.array(fileId), v.maxLength(most)),
  files: ({ most }) =>
    v.pipe(
      v.array(v.object({ fileId, name: v.pipe(requiredText(longestName), v.regex(documentName)) })),
      v.maxLength(most),
    ),
  people: ({ labels }) =>
    v.object(
      Object.fromEntries(
        Object.keys(labels).map((each) => [
          each,
          v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostPeople)),
        ]),
      ),
    ),
  rows: ({ fields, most }) => v.pipe(v.array(entrySchema(fields)), v.maxLength(most)),
}

export function schemaOf(field: Field): v.GenericSchema {
  return schemas[field.kind](field as never)
}

/** The values of an entry. Whether what is needed is written is asked with all of it in sight (`troubles.ts`). */
export function entrySchema<F extends Fields>(fields: F): v.GenericSchema<ValuesOf<F>> {
  return v.object(
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOf(field)])),
  ) as never
}
