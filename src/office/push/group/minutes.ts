/** The minute of the day a group's push goes out, between 07:00 and 19:59 (quiet from 20:00 to 07:00). */

const first = 7 * 60
const last = 19 * 60 + 50
/** The clock strikes every ten minutes: finer hours would only promise what is not kept. */
const step = 10

/** 450 → 「07:30」 */
export function minuteText(minute: number): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

/** All that can be chosen, with the stored one among them, whatever it is. */
export function minutesWith(stored: number): number[] {
  const all = Array.from({ length: (last - first) / step + 1 }, (_, n) => first + n * step)
  return all.includes(stored) ? all : [...all, stored].sort((a, b) => a - b)
}
