/** Small shapes that several subjects use on the wire. */
import * as v from 'valibot'
import { isBlank, isWhole } from './letters'
import { longestPage } from './pages'

/** An id made by us or by the phone: letters, digits, _ and -. */
export const id = v.pipe(v.string(), v.regex(/^[0-9A-Za-z_-]{1,64}$/))

/** An id made on the phone when the work starts, so that a repeated submit is known as the same. */
export const clientId = v.pipe(v.string(), v.regex(/^[0-9a-z]{20,40}$/))

/** A day of Asia/Shanghai, YYYY-MM-DD. */
export const day = v.pipe(v.string(), v.isoDate())

/** Milliseconds since the Unix epoch. */
export const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15))

/** A file of cloud storage: cloud://<env>.<bucket>/<path>. */
export const fileId = v.pipe(v.string(), v.startsWith('cloud://'), v.maxLength(300))

/** What nobody can see is no text; half a letter is none either. `longest` in UTF-16 units. */
export const text = (longest: number) =>
  v.pipe(
    v.string(),
    v.check(isWhole),
    v.trim(),
    v.transform((written) => (isBlank(written) ? '' : written)),
    v.maxLength(longest),
  )

export const requiredText = (longest: number) => v.pipe(text(longest), v.minLength(1))

export const lngLat = v.pipe(
  v.tuple([
    v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    // Towards the poles degrees of longitude shrink to nothing; no township lies there.
    v.pipe(v.number(), v.minValue(-85), v.maxValue(85)),
  ]),
  v.readonly(),
)

/** Paging by key: `cursor` is what the previous page gave as `next`. */
export const pageInput = {
  cursor: v.optional(v.pipe(v.string(), v.maxLength(120))),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(longestPage)), 20),
}

export const pageOf = <T extends v.GenericSchema>(item: T) =>
  v.object({ items: v.array(item), next: v.nullable(v.string()) })

/** What a newer phone may say besides is not heard. */
export const nothing = v.object({})
