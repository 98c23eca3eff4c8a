/**
 * The public number of a report: what everyone but its reporter and the office knows it by. A report's id is made on a
 * phone when the form opens, and tells the millisecond; the number is random (docs/decisions/ids-and-receipts.md).
 */

/** Capitals, so that it never has the shape of an id from a phone (`clientId`). */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 16

/** `P` and 80 random bits of Crockford's base 32; `bytes`: 16 random ones. */
export function numberFrom(bytes: Uint8Array): string {
  return `P${Array.from({ length }, (_, n) => letters[(bytes[n] ?? 0) % 32]).join('')}`
}

export function isNumber(name: string): boolean {
  return /^P[0-9A-HJKMNP-TV-Z]{16}$/.test(name)
}

/** What strangers and handlers call a report; its id until the clock has given an older one its number. */
export function numberOf({
  number,
  _id,
}: {
  readonly number?: string | undefined
  readonly _id: string
}): string {
  return number ?? _id
}
