/**
 * Documents on the wire and on disk are Extended JSON (dates, object ids, binary keep their type); in memory
 * they are plain values. Disk and wire use the same relaxed text, so that a stored document can be answered
 * without being parsed.
 */
import { BSONRegExp, EJSON } from 'bson'

export type Document = Record<string, any>

/** Every wrapper of Extended JSON is an object whose first key starts with `$`. */
const WRAPPER = '"$'

/** Stored text → value. */
export function decode(text: string): Document {
  return text.includes(WRAPPER) ? revive(EJSON.parse(text), 0) : JSON.parse(text)
}

/** What a client sent → value; `now` (ms) fills `db.serverDate()`. */
export function decodeRequest(text: string, now: number): any {
  return text.includes(WRAPPER) ? revive(EJSON.parse(text), now) : JSON.parse(text)
}

/** Value → the text kept and answered. */
export function encode(value: unknown): string {
  return EJSON.stringify(value, { relaxed: true })
}

/** Replaces in place what bson leaves as objects of its own: regular expressions and the cloud's server date. */
function revive(value: any, now: number): any {
  if (value === null || typeof value !== 'object') return value
  if (value instanceof BSONRegExp) return new RegExp(value.pattern, value.options.replace(/[^dgimsuvy]/g, ''))
  if (value instanceof Date || value._bsontype) return value
  const serverDate = value.$tcb_server_date
  if (serverDate) return new Date(now + Number(serverDate.offset ?? 0))
  for (const key of Object.keys(value)) value[key] = revive(value[key], now)
  return value
}
