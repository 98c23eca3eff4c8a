/** Text expressions in which mingo differs from MongoDB. */
import { evalExpr } from 'mingo/core'
import type { Options } from 'mingo/types'
import { badQuery } from '../errors'

/** No text is an empty one; numbers and dates become text. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return value instanceof Date ? value.toISOString() : String(value)
}

const evaluated = (document: unknown, expression: unknown, options: Options): any =>
  evalExpr(document as never, expression as never, options)

const single = (document: unknown, expression: unknown, options: Options): unknown => {
  const value = evaluated(document, expression, options)
  return Array.isArray(value) ? value[0] : value
}

const isContinuation = (byte: number | undefined) => byte !== undefined && (byte & 0xc0) === 0x80

/** By bytes of UTF-8. A negative length means: to the end; a negative start gives no text. */
function partByBytes(document: unknown, expression: unknown, options: Options): string {
  const [value, start, length] = evaluated(document, expression, options)
  if (!Number.isFinite(start) || !Number.isFinite(length))
    throw badQuery('$substrBytes: starting index and length must be numbers')
  if (start < 0) return ''
  const bytes = Buffer.from(textOf(value))
  const end = length < 0 ? bytes.length : Math.min(bytes.length, start + length)
  if (isContinuation(bytes[start]) || isContinuation(bytes[end]))
    throw badQuery('$substrBytes: Invalid range, an end of it is a UTF-8 continuation byte.')
  return bytes.subarray(start, end).toString()
}

export const textOverrides = {
  $substr: partByBytes,
  $substrBytes: partByBytes,
  $toLower: (document: unknown, expression: unknown, options: Options) =>
    textOf(single(document, expression, options)).toLowerCase(),
  $toUpper: (document: unknown, expression: unknown, options: Options) =>
    textOf(single(document, expression, options)).toUpperCase(),

  /** `[text, part, start?, end?]`, counted in characters; -1 if the part is not there, null without a text. */
  $indexOfCP: (document: unknown, expression: unknown, options: Options): number | null => {
    const [text, part, start = 0, end] = evaluated(document, expression, options)
    if (text === null || text === undefined) return null
    const before = [...text]
      .slice(0, end)
      .join('')
      .indexOf(part, [...text].slice(0, start).join('').length)
    return before < 0 ? -1 : [...text.slice(0, before)].length
  },
}
