/**
 * How often a receipt code may be tried wrongly. 8 of its 16 digits are secret: with these limits one in a hundred
 * million stays out of reach for decades, and somebody who mistypes waits an hour at most.
 */

/** Wrong tries at one receipt, whoever made them. */
export interface ReceiptTries {
  readonly wrong: number
  /** ms since the epoch; 0: not locked. */
  readonly lockedUntil: number
}

/** Wrong tries of one caller a day, whoever's receipts they were. */
export const mostWrongADay = 10

const triesUntilLock = 5
const hour = 3600_000
const longestLock = 24 * hour

/** Every fifth wrong try locks: one hour, then twice as long each time, a day at most. */
export function afterWrongTry(before: ReceiptTries, now: number): ReceiptTries {
  const wrong = before.wrong + 1
  if (wrong % triesUntilLock !== 0) return { wrong, lockedUntil: before.lockedUntil }
  const locks = wrong / triesUntilLock
  return { wrong, lockedUntil: now + Math.min(longestLock, hour * 2 ** (locks - 1)) }
}
