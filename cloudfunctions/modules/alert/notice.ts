/**
 * A notice of a machine as it arrives over HTTP, believed only with the signature of a source that the township let in:
 * HMAC-SHA256 (RFC 2104) under its key over time, nonce and body, each with a line break behind it, as WeChat Pay signs
 * (docs/decisions/alerts.md). Keys are in `ALERT_KEYS`: `name:base64`, comma-separated.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import * as v from 'valibot'
import { lngLat, requiredText, text } from '../../../domain/contract/schemas'

/** Seconds a notice may be old, or ahead of our clock. */
export const oldest = 300
const leastKeyBytes = 32
const longestBody = 8192

const request = v.object({
  headers: v.record(v.string(), v.unknown()),
  body: v.string(),
  isBase64Encoded: v.optional(v.boolean(), false),
})

const said = v.object({
  /** The source's own: the same again is the same alert. */
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  title: requiredText(60),
  text: v.optional(text(500), ''),
  /** Seconds since the epoch; when it is missing, now. */
  at: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4_102_444_800))),
  link: v.optional(v.pipe(v.string(), v.maxLength(300), v.regex(/^https?:\/\//)), undefined),
  /** WGS-84. */
  place: v.optional(lngLat),
})

export type Said = v.InferOutput<typeof said>

export interface Notice {
  readonly source: string
  readonly nonce: string
  readonly said: Said | null
}

/** Whether this is one at all, genuine or not. */
export const isAlert = (event: unknown): boolean => headerOf(event, 'signature') !== ''

function headerOf(event: unknown, name: string): string {
  const { headers } = Object(event) as { headers?: object }
  const found = Object.entries(headers ?? {}).find(([each]) => each.toLowerCase() === `x-alert-${name}`)
  return String(found?.[1] ?? '')
}

function keyOf(source: string): Buffer | null {
  for (const entry of (process.env.ALERT_KEYS ?? '').split(',')) {
    const [, name, key] = /^\s*([\w-]{1,32}):(\S+)\s*$/.exec(entry) ?? []
    if (name !== source || key === undefined) continue
    const bytes = Buffer.from(key, 'base64')
    return bytes.length >= leastKeyBytes ? bytes : null
  }
  return null
}

/** What was said; `said` null where it is genuine and has no shape. Null for what is not to be believed. */
export function readAlert(event: unknown, now: number): Notice | null {
  const asked = v.safeParse(request, event)
  if (!asked.success) return null
  const { body: sent, isBase64Encoded } = asked.output
  const body = isBase64Encoded ? Buffer.from(sent, 'base64').toString() : sent
  const [source, time, nonce] = ['source', 'timestamp', 'nonce'].map((name) => headerOf(event, name))
  if (body.length > longestBody || !/^[\w-]{8,64}$/.test(nonce!) || !/^\d{1,12}$/.test(time!)) return null
  if (Math.abs(now / 1000 - Number(time)) > oldest) return null
  const key = keyOf(source!)
  if (!key) return null
  const expected = createHmac('sha256', key).update(`${time}\n${nonce}\n${body}\n`).digest()
  const given = Buffer.from(headerOf(event, 'signature'), 'hex')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  return { source: source!, nonce: nonce!, said: shapeOf(body) }
}

function shapeOf(body: string): Said | null {
  try {
    const parsed = v.safeParse(said, JSON.parse(body))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}
