/**
 * The perceptual hash of a photo (pHash): its 64 coarsest light waves, each above the median or not. What a
 * re-encoding or a resizing changes is in the fine waves, which are left out.
 * Source: C. Zauner, Implementation and Benchmarking of Perceptual Image Hash Functions, 2010.
 */

/** Rows and columns of the small grey picture that is looked at. */
export const printSize = 32
/** Waves in each direction. */
const waves = 8

/** cos((2x+1)uπ/2N) for wave u = 1…8 (the constant one says only how bright it is) at place x. */
const cosines = Array.from({ length: waves }, (_, u) =>
  Array.from({ length: printSize }, (_, x) => Math.cos(((2 * x + 1) * (u + 1) * Math.PI) / (2 * printSize))),
)

/** The print, 16 hex digits, of 32 × 32 bytes of grey, row by row. */
export function printOf(grey: Uint8Array): string {
  const strengths = cosines.flatMap((down) => cosines.map((across) => strengthOf(grey, down, across)))
  const sorted = [...strengths].sort((a, b) => a - b)
  const half = sorted.length / 2
  const median = ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2
  const bits = strengths.map((strength) => (strength > median ? '1' : '0')).join('')
  return BigInt(`0b${bits}`).toString(16).padStart(16, '0')
}

function strengthOf(grey: Uint8Array, down: readonly number[], across: readonly number[]): number {
  let sum = 0
  for (const [y, weight] of down.entries()) {
    let row = 0
    for (const [x, wave] of across.entries()) row += wave * (grey[y * printSize + x] ?? 0)
    sum += weight * row
  }
  return sum
}

/** How far two prints are apart, in bits, 0–64. Two different photos are about 32 apart, two copies of one below 6. */
export function printDistance(a: string, b: string): number {
  const differing = BigInt(`0x${a}`) ^ BigInt(`0x${b}`)
  return differing.toString(2).replace(/0/g, '').length
}
