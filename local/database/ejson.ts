/**
 * Documents on the wire and on disk are Extended JSON (dates, object ids, binary keep their type); in memory
 * they are plain values. Disk and wire use the same relaxed text, so that a stored document can be answered
 * without being parsed.
 */
import { BSONRegExp, EJSON } from 'bson'

export type Document = Record<string, any>

/** Every wrapper of Extended JSON is an object whose first key starts with `$`. */
const WRAPPER = '"$'
const WRAPPERS = new Set([
  '$binary',
  '$code',
  '$date',
  '$maxKey',
  '$minKey',
  '$numberDecimal',
  '$numberDouble',
  '$numberInt',
  '$numberLong',
  '$oid',
  '$regularExpression',
  '$symbol',
  '$tcb_server_date',
  '$timestamp',
  '$undefined',
  '$uuid',
])

/** Stored text → value. */
export function decode(text: string): Document {
  return decodeRequest(text, 0)
}

/** What a client sent → value; `now` (ms) fills `db.serverDate()`. */
export function decodeRequest(text: string, now: number): any {
  const value: unknown = JSON.parse(text)
  return text.includes(WRAPPER) ? revived(value, now) : value
}

/** Value → the text kept and answered. */
export function encode(value: unknown): string {
  return EJSON.stringify(value, { relaxed: true })
}

/** In place: bson's own parser visits every value with a callback, which is several times slower. */
function revived(value: any, now: number): any {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) value[i] = revived(value[i], now)
    return value
  }
  for (const key in value) {
    if (WRAPPERS.has(key)) return unwrapped(value, now)
    value[key] = revived(value[key], now)
  }
  return value
}

function unwrapped(wrapper: any, now: number): unknown {
  const number = wrapper.$numberInt ?? wrapper.$numberDouble ?? wrapper.$numberLong
  if (number !== undefined) return Number(number)
  const date = wrapper.$date
  if (date !== undefined) return new Date(typeof date === 'string' ? date : Number(revived(date, now)))
  if (wrapper.$tcb_server_date)
    return new Date(now + Number(revived(wrapper.$tcb_server_date.offset ?? 0, now)))
  const value: unknown = EJSON.deserialize(wrapper)
  if (!(value instanceof BSONRegExp)) return value
  return new RegExp(value.pattern, value.options.replace(/[^dgimsuvy]/g, ''))
}
