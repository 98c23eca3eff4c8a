/**
 * A short hash of a text, for fingerprints: the same in the phone's and the cloud's JavaScript, which share no
 * crypto module (nor BigInt on older phones). It keeps nothing secret; it only has to be spread well.
 */

/** cyrb53 by bryc (public domain) with all of its 64 bits, as 16 hexadecimal digits. */
export function hash(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  const high = mix(a, b)
  return hex(high) + hex(mix(b, high))
}

const mix = (a: number, b: number) =>
  Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)

const hex = (h: number) => (h >>> 0).toString(16).padStart(8, '0')
