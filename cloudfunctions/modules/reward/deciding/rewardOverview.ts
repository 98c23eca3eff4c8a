import { dayOf } from '../../../../domain/calendar/day'
import { done } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import type { BoundContext } from '../../../platform/context'
import { isDiffering, isStuck } from '../payout/stuckPayouts'
import { emptyBudget, payouts, rewardBudgets, rewards } from '../store/rewardRepo'

/** What has ended only grows, and nobody works it off. */
const worked = ['proposed', 'approvedOnce', 'claimable', 'transferring', 'failed'] as const

/** The year's money: what is set aside, what is paid, what waits for approval or for funds. */
export async function rewardOverview({ year = '' }: ParsedInput<'reward.overview'>, { now }: BoundContext) {
  const wanted = year || dayOf(now).slice(0, 4)
  const [budget, shortOfFunds, stuck, differing, ...inState] = await Promise.all([
    rewardBudgets.get(wanted),
    payouts.count({ short: true }),
    payouts.count(isStuck(now)),
    payouts.count(isDiffering),
    ...worked.map((state) => rewards.count({ state })),
  ])
  const { budget: whole, reserved, paid } = budget ?? emptyBudget(wanted)
  const counts = Object.fromEntries(worked.map((state, n) => [state, inState[n] ?? 0]))
  const waiting = counts.proposed! + counts.approvedOnce!
  return done({
    ...{ year: wanted, budget: whole, reserved, paid, waiting },
    shortOfFunds,
    stuck,
    differing,
    counts,
  })
}

/** What is set aside for a year (「2026」), promised and paid, in fen; null where nothing is. */
export async function rewardMoney(year: string) {
  const found = await rewardBudgets.get(year)
  return found ? { budget: found.budget, spent: found.paid + found.reserved } : null
}
