import { done, refused } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { leftOf } from '../../../../domain/reward/policy'
import type { BoundContext } from '../../../platform/context'
import { transact } from '../../../platform/transact'
import { emptyBudget, rewardBudgets } from '../store/rewardRepo'

/** The year's budget; never below what is promised and paid already. */
export function saveRewardBudget({ year, budget }: ParsedInput<'reward.saveBudget'>, context: BoundContext) {
  return transact(context, year, async (transaction) => {
    const before = (await transaction.get(rewardBudgets, year)) ?? emptyBudget(year)
    const after = { ...before, budget }
    if (leftOf(after) < 0) return refused('reward.budgetTooLow')
    await transaction.set(rewardBudgets, after)
    return done({})
  })
}
