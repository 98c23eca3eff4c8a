/** Writes a reward's next state with the money that moves with it: budget and the person's month stay exact. */
import { moved } from '../../../domain/reward/lifecycle'
import { isReserved, type Reward } from '../../../domain/reward/reward'
import type { Transaction } from '../../platform/transact'
import { emptyBudget, monthId, rewardBudgets, rewardMonths, rewards } from './rewardRepo'

/** `code`: vault code of the reporter, whose month it counts in; null when nobody knows who that is any more. */
export async function changeReward(
  transaction: Transaction,
  before: Reward,
  after: Reward,
  code: string | null,
): Promise<void> {
  await transaction.set(rewards, after)
  const { year, month, amount } = after
  if (year === null || month === null) return
  const none = emptyBudget(year)
  const change = moved(none, before.state, after.state, amount)
  if (change.reserved !== 0 || change.paid !== 0) {
    const budget = (await transaction.get(rewardBudgets, year)) ?? none
    await transaction.set(rewardBudgets, moved(budget, before.state, after.state, amount))
  }
  const counts = ({ state }: Reward) => Number(isReserved(state) || state === 'paid')
  const by = (counts(after) - counts(before)) * amount
  if (by === 0 || code === null) return
  const id = monthId(code, month)
  const granted = ((await transaction.get(rewardMonths, id))?.granted ?? 0) + by
  await transaction.set(rewardMonths, { _id: id, granted })
}
