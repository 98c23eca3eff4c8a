/**
 * What only the claim can settle, as it hangs on who reported: the most one person gets in a month. What does not fit
 * into this month is put off to the next one, by which it may have run out for everybody else.
 */
import { addDays, dayOf, startOfDay } from '../calendar/day'
import type { RewardPolicy } from './policy'
import type { Reward } from './reward'

/** Shanghai month (YYYY-MM) of an instant in ms. */
export const monthOf = (instant: number): string => dayOf(instant).slice(0, 7)

/** Whether it counts in its reporter's month; claimable ones only where they did before November 2026. */
export function countsInMonth({ state, month }: Reward): boolean {
  return month !== null && !['proposed', 'approvedOnce', 'declined', 'expired'].includes(state)
}

/** Whether a person to whom `granted` (fen) went in the month of `now` may claim this one, too. */
export function fitsInMonth(
  reward: Reward,
  { monthlyCap }: Pick<RewardPolicy, 'monthlyCap'>,
  granted: number,
  now: number,
): boolean {
  const itself = countsInMonth(reward) && reward.month === monthOf(now) ? reward.amount : 0
  return granted - itself + reward.amount <= monthlyCap
}

/** Until when (ms) what is put off now can be claimed: the end of the next month. */
export function putOffUntil(now: number): number {
  const nextMonth = `${addDays(`${monthOf(now)}-01`, 31).slice(0, 7)}-01`
  const afterNext = `${addDays(nextMonth, 31).slice(0, 7)}-01`
  return startOfDay(afterNext) - 1
}

/** The reward as it stands for the one who may claim it: put off, it has not run out for them. `until` in ms. */
export function asPutOff(reward: Reward, until: number | null, now: number): Reward {
  if (until === null || until < now || !['claimable', 'failed', 'expired'].includes(reward.state))
    return reward
  const state = reward.state === 'failed' ? 'failed' : 'claimable'
  return { ...reward, state, expiresAt: Math.max(until, reward.expiresAt ?? 0) }
}
