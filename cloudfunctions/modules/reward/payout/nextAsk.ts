/** When the clock asks WeChat about a transfer again: soon at first, then less often, and when a bill must be over. */
import type { Payout } from '../store/rewardRepo'

const minute = 60_000
const hour = 60 * minute
const longest = 6 * hour
/** The account is filled again any time, and then people wait for nothing. */
const longestWhenShort = hour
/** WeChat closes an unconfirmed bill 24 hours after it was made, which is before we heard of it. */
const closed = 24 * hour + minute

/** ms since the epoch. `asked`: questions of the clock in this stage, with the one just answered. */
export function nextAsk(now: number, { stage, since, short, asked }: Payout): number {
  const pause = Math.min(short ? longestWhenShort : longest, 5 * minute * 2 ** Math.min(asked, 20))
  const end = since + closed
  const next = stage === 'underway' && now < end ? Math.min(now + pause, end) : now + pause
  // Stored, it would never be asked about again, and nobody would see it.
  if (!Number.isFinite(next)) throw new TypeError('a payout without its times')
  return next
}
