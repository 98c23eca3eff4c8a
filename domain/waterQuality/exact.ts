/**
 * Amounts as laboratories write them, exactly: whole hundred-thousandths instead of floating point, in which 0.1 + 0.2
 * is not 0.3 and a value on the limit falls on the wrong side of it.
 */

/** How many parts of one: five digits behind the point. */
export const parts = 100_000
const [digitsBefore, digitsBehind] = [6, 5]

const decimal = new RegExp(`^(-?)(\\d{1,${digitsBefore}})(?:\\.(\\d{1,${digitsBehind}}))?$`)

/** Hundred-thousandths; null for what is no such decimal. */
export function exactly(written: string): number | null {
  const [all, sign, whole, behind = ''] = decimal.exec(written) ?? []
  if (all === undefined) return null
  const amount = Number(whole) * parts + Number(behind.padEnd(digitsBehind, '0'))
  return sign === '-' && amount > 0 ? -amount : amount
}

/** `a / b` with two digits behind the point, half rounded up; both whole, `b` above 0. */
export function ratioText(a: number, b: number): string {
  const hundredths = Math.floor((a * 200 + b) / (2 * b))
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`
}
