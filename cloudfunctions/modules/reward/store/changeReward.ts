/** Writes a reward's next state with the money that moves with it: budget and the person's month stay exact. */
import { countsInMonth } from '../../../../domain/reward/claim'
import { moved } from '../../../../domain/reward/lifecycle'
import type { Reward } from '../../../../domain/reward/reward'
import type { Transaction } from '../../../platform/transact'
import { addToMonth } from '../claiming/months'
import { emptyBudget, rewardBudgets, rewards } from './rewardRepo'

/** `code`: vault code of the reporter, whose month it counts in; null where no month moves or nobody knows whose. */
export async function changeReward(
  transaction: Transaction,
  before: Reward,
  after: Reward,
  code: string | null,
): Promise<void> {
  await transaction.set(rewards, after)
  const { year, amount } = after
  if (year === null) return
  const none = emptyBudget(year)
  const change = moved(none, before.state, after.state, amount)
  if (change.reserved !== 0 || change.paid !== 0) {
    const budget = (await transaction.get(rewardBudgets, year)) ?? none
    await transaction.set(rewardBudgets, moved(budget, before.state, after.state, amount))
  }
  if (code === null) return
  const [left, entered] = [before, after].map((each) => (countsInMonth(each) ? each.month : null))
  if (left === entered) return
  if (left) await addToMonth(transaction, code, left, -amount)
  if (entered) await addToMonth(transaction, code, entered, amount)
}
