/** A time of day as the ledger shows it. */

/** 「08:05」 in Shanghai time, of milliseconds since the epoch. */
export function clockText(instant: number): string {
  const minutes = Math.floor(instant / 60_000) + 8 * 60
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`
}
