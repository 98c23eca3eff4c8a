import { dayOf } from '../../../domain/calendar/day'
import { done } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { BoundContext } from '../../platform/context'
import { command } from '../../platform/store'
import { isDiffering, isStuck } from './stuckPayouts'
import { emptyBudget, payouts, rewardBudgets, rewards } from './rewardRepo'

/** The year's money: what is set aside, what is paid, what waits for approval or for funds. */
export async function rewardOverview({ year = '' }: ParsedInput<'reward.overview'>, { now }: BoundContext) {
  const wanted = year || dayOf(now).slice(0, 4)
  const [budget, waiting, shortOfFunds, stuck, differing] = await Promise.all([
    rewardBudgets.get(wanted),
    rewards.count({ state: command.in(['proposed', 'approvedOnce']) }),
    payouts.count({ short: true }),
    payouts.count(isStuck(now)),
    payouts.count(isDiffering),
  ])
  const { budget: whole, reserved, paid } = budget ?? emptyBudget(wanted)
  return done({ year: wanted, budget: whole, reserved, paid, waiting, shortOfFunds, stuck, differing })
}
