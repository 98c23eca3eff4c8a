/** Wrong receipts lock, longer each time, but never for more than a day. */
import fc from 'fast-check'
import { afterCallersWrongTry, afterWrongTry, type ReceiptTries } from '../../../domain/vault/receiptTries'

const hour = 3600_000
const fresh: ReceiptTries = { wrong: 0, lockedUntil: 0 }

/** Tries wrongly as often as the lock lets one, for so many hours; answers the wrong tries that were let through. */
function guessFor(hours: number, pause: number): number {
  let tries = fresh
  let through = 0
  for (let now = 1; now < hours * hour; now += pause) {
    if (tries.lockedUntil > now) continue
    tries = afterWrongTry(tries, now)
    through++
  }
  return through
}

it('four mistakes are forgiven, the fifth locks for an hour', () => {
  let tries = fresh
  for (let n = 1; n <= 4; n++) {
    tries = afterWrongTry(tries, n)
    expect(tries).toEqual({ wrong: n, lockedUntil: 0 })
  }
  expect(afterWrongTry(tries, 5)).toEqual({ wrong: 5, lockedUntil: 5 + hour })
})

it('locks last 1, 2, 4, 8, 16 and then 24 hours', () => {
  let tries = fresh
  const locks: number[] = []
  for (let n = 1; n <= 40; n++) {
    tries = afterWrongTry(tries, 0)
    if (n % 5 === 0) locks.push(tries.lockedUntil / hour)
  }
  expect(locks).toEqual([1, 2, 4, 8, 16, 24, 24, 24])
})

it('whoever keeps guessing for a year gets fewer than 2,000 of 100,000,000', () => {
  expect(guessFor(365 * 24, 60_000)).toBeLessThan(2000)
})

it('one caller, over receipts of many, gets some fifty tries a day and never waits longer than four hours', () => {
  let tries = fresh
  let through = 0
  for (let now = 1; now < 24 * hour; now += 1000) {
    if (tries.lockedUntil > now) continue
    tries = afterCallersWrongTry(tries, now)
    expect(tries.lockedUntil - now).toBeLessThanOrEqual(4 * hour)
    through++
  }
  expect(through).toBeGreaterThan(40)
  expect(through).toBeLessThan(60)
})

it('a lock is never longer than a day and never shortens', () => {
  const instants = fc.array(fc.integer({ min: 0, max: 10 * hour }), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(instants, (pauses) => {
      let tries = fresh
      let now = 0
      for (const pause of pauses) {
        now = Math.max(now + pause, tries.lockedUntil)
        const next = afterWrongTry(tries, now)
        expect(next.wrong).toBe(tries.wrong + 1)
        expect(next.lockedUntil).toBeGreaterThanOrEqual(tries.lockedUntil)
        expect(next.lockedUntil - now).toBeLessThanOrEqual(24 * hour)
        tries = next
      }
    }),
  )
})
