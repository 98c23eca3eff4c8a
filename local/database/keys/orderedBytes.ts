/**
 * Turns a value into bytes whose byte order is MongoDB's order of values (empty array, null, numbers, strings,
 * objects, arrays, binary, object ids, booleans, dates, regular expressions). The indexes store these bytes, and sorting in
 * memory compares them, so both give the same order.
 */
import { ObjectId } from 'bson'

export const Tag = {
  emptyArray: 0x04,
  null: 0x05,
  number: 0x10,
  string: 0x20,
  object: 0x30,
  array: 0x40,
  binary: 0x50,
  objectId: 0x60,
  boolean: 0x70,
  date: 0x80,
  regexp: 0x90,
} as const

/** Marks an array without elements: MongoDB indexes and sorts it below null. */
export const EMPTY_ARRAY = Symbol('empty array')

const END = Buffer.from([0])
const TEXT_END = Buffer.from([0, 0])

export function tagOf(value: unknown): number {
  if (value === EMPTY_ARRAY) return Tag.emptyArray
  if (value === null || value === undefined) return Tag.null
  if (typeof value === 'number' || typeof value === 'bigint') return Tag.number
  if (typeof value === 'string') return Tag.string
  if (typeof value === 'boolean') return Tag.boolean
  if (value instanceof Date) return Tag.date
  if (value instanceof RegExp) return Tag.regexp
  if (Array.isArray(value)) return Tag.array
  if (value instanceof ObjectId) return Tag.objectId
  return value instanceof Uint8Array || (value as { _bsontype?: string })._bsontype === 'Binary'
    ? Tag.binary
    : Tag.object
}

/** No encoding is a prefix of another, so encodings can be joined into compound keys. */
export function orderedBytes(value: unknown): Buffer {
  return Buffer.concat([Buffer.from([tagOf(value)]), payload(value)])
}

/** The same bytes in falling order. */
export function inverted(bytes: Buffer): Buffer {
  const result = Buffer.allocUnsafe(bytes.length)
  for (let i = 0; i < bytes.length; i++) result[i] = ~bytes[i]! & 0xff
  return result
}

function payload(value: any): Buffer {
  switch (tagOf(value)) {
    case Tag.number:
      return numberBytes(Number(value))
    case Tag.date:
      return numberBytes(value.getTime())
    case Tag.string:
      return textBytes(value)
    case Tag.boolean:
      return Buffer.from([value ? 1 : 0])
    case Tag.objectId:
      return Buffer.from(value.id)
    case Tag.regexp:
      return Buffer.concat([textBytes(value.source), textBytes(value.flags)])
    case Tag.binary:
      return textBytes(Buffer.from(value.buffer ?? value).toString('hex'))
    case Tag.array:
      return Buffer.concat([...value.map(orderedBytes), END])
    case Tag.object:
      return objectBytes(value)
    default:
      return Buffer.alloc(0)
  }
}

/** IEEE 754 with the sign bit turned orders as the numbers do; NaN becomes the lowest, -0 is 0. */
function numberBytes(value: number): Buffer {
  const bytes = Buffer.alloc(8)
  if (Number.isNaN(value)) return bytes
  bytes.writeDoubleBE(value === 0 ? 0 : value)
  if (bytes[0]! & 0x80) return inverted(bytes)
  bytes[0] = bytes[0]! | 0x80
  return bytes
}

function textBytes(text: string): Buffer {
  const bytes = Buffer.from(text)
  return bytes.includes(0)
    ? Buffer.concat([Buffer.from(text.replace(/\0/g, '\0\u0001')), TEXT_END])
    : Buffer.concat([bytes, TEXT_END])
}

/** MongoDB compares field by field: type, then name, then value. */
function objectBytes(value: Record<string, unknown>): Buffer {
  const parts = Object.keys(value).map((name) =>
    Buffer.concat([Buffer.from([tagOf(value[name])]), textBytes(name), payload(value[name])]),
  )
  return Buffer.concat([...parts, END])
}
