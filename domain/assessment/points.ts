/** Points of an assessment are whole tenths, so that sums are exact: 345 reads 34.5. */

/** 「34.5」, 「40」, 「-1.5」. */
export function pointsText(tenths: number): string {
  const whole = Math.trunc(tenths / 10)
  const rest = Math.abs(tenths % 10)
  const sign = tenths < 0 && whole === 0 ? '-' : ''
  return `${sign}${whole}${rest === 0 ? '' : `.${rest}`}`
}

/** What was typed, in tenths; null where it is no number with one digit behind the point at most. */
export function pointsOf(typed: string): number | null {
  const found = /^(\d{1,4})(?:\.(\d))?$/.exec(typed.trim())
  return found ? Number(found[1]) * 10 + Number(found[2] ?? 0) : null
}

/**
 * A whole number of tenths given out in proportion to whole weights, to the last one: the largest remainders get one
 * more, of equal ones the first.
 */
export function shared(tenths: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, each) => all + each, 0)
  if (sum === 0) return weights.map(() => 0)
  const parts = weights.map((weight) => Math.floor((tenths * weight) / sum))
  const left = tenths - parts.reduce((all, each) => all + each, 0)
  const byRemainder = weights
    .map((weight, n) => ({ n, remainder: (tenths * weight) % sum }))
    .sort((a, b) => b.remainder - a.remainder || a.n - b.n)
  for (const { n } of byRemainder.slice(0, left)) parts[n]!++
  return parts
}
