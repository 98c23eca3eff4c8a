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

/**
 * Wrong tries of one caller on one day, whoever's receipts they were. A clerk who mistypes ten codes in a busy morning
 * waits ten minutes, not until tomorrow; who goes on guessing gets some fifty tries a day.
 */
const triesOfCaller = 10
const firstPause = 10 * 60_000
const longestPause = 4 * 3600_000

/** The tenth and every fifth one after it: ten minutes, then twice as long each time, four hours at most. */
export function afterCallersWrongTry(before: ReceiptTries, now: number): ReceiptTries {
  const wrong = before.wrong + 1
  const beyond = wrong - triesOfCaller
  if (beyond < 0 || beyond % triesUntilLock !== 0) return { wrong, lockedUntil: before.lockedUntil }
  return { wrong, lockedUntil: now + Math.min(longestPause, firstPause * 2 ** (beyond / triesUntilLock)) }
}

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
