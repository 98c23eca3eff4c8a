/** What must agree when everything has calmed down: WeChat's books, ours, and what each person was promised. */
import type { RewardBudget } from '../../../domain/reward/policy'
import type { Reward } from '../../../domain/reward/reward'
import { isFinished } from '../../../local/payment/bill'
import type { Town } from '../town'
import { budgetYear, type Claimant, monthOf, wholeBudget } from './claimants'

const sumOf = <T>(all: readonly T[], amount: (each: T) => number) =>
  all.reduce((sum, each) => sum + amount(each), 0)

export function grouped<T>(all: readonly T[], by: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const each of all) groups.set(by(each), [...(groups.get(by(each)) ?? []), each])
  return groups
}

export const allRewards = ({ cloud }: Town) => cloud.database.find('rewards', {}) as unknown as Reward[]

export const unsettled = ({ cloud }: Town) =>
  cloud.database.find('payouts', {}).filter(({ stage }) => stage !== 'settled')

/** Nobody got twice, nobody went short, and every fen of the budget is where it belongs. */
export function expectExactBooks(town: Town, claimants: readonly Claimant[]): void {
  const rewards = allRewards(town)
  const { payments, database } = town.cloud
  const paidBy = (way: 'wechat' | 'cash') =>
    rewards.filter((reward) => reward.state === 'paid' && reward.way === way)

  const bills = payments.bills()
  // A bill still open would be one we gave up too early: its money may move yet.
  expect(bills.filter((bill) => !isFinished(bill))).toEqual([])
  const successful = bills.filter(({ state }) => state === 'SUCCESS')
  expect(new Set(successful.map(rewardOfBill)).size).toBe(successful.length)
  expect(successful.map(rewardOfBill).sort()).toEqual(
    paidBy('wechat')
      .map(({ _id }) => _id)
      .sort(),
  )
  expect(payments.totalPaid()).toBe(sumOf(paidBy('wechat'), ({ amount }) => amount))
  const stored = new Map(rewards.map((reward) => [reward._id, reward]))
  const kept = (wanted: Claimant, way: Reward['way']) => {
    const reward = stored.get(wanted.rewardId)!
    return reward.state === 'paid' && reward.way === way ? wanted.amount : 0
  }
  const byPerson = grouped(claimants, ({ openid }) => openid)
  const arrived = new Map<string, number>()
  for (const { openid, amount } of successful) arrived.set(openid, (arrived.get(openid) ?? 0) + amount)
  const months = new Map(database.find('rewardMonths', {}).map(({ _id, granted }) => [_id, granted]))
  const counts = ({ state }: Reward) => ['claimable', 'transferring', 'failed', 'paid'].includes(state)
  const claimed = ({ state }: Reward) => ['transferring', 'paid'].includes(state)
  for (const [openid, own] of byPerson) {
    expect(arrived.get(openid) ?? 0).toBe(sumOf(own, (each) => kept(each, 'wechat')))
    const granted = sumOf(own, ({ rewardId, amount }) => (claimed(stored.get(rewardId)!) ? amount : 0))
    expect(months.get(monthOf(openid)) ?? 0).toBe(granted)
  }

  const [budget] = database.find('rewardBudgets', { _id: budgetYear }) as unknown as RewardBudget[]
  const reserved = rewards.filter((reward) => counts(reward) && reward.state !== 'paid')
  expect(budget).toEqual({
    _id: budgetYear,
    budget: wholeBudget,
    reserved: sumOf(reserved, ({ amount }) => amount),
    paid: sumOf([...paidBy('wechat'), ...paidBy('cash')], ({ amount }) => amount),
  })
  expect(unsettled(town)).toEqual([])
}

/** A bill is called after its reward; later ones have their number behind. */
const rewardOfBill = ({ billNo }: { billNo: string }) => billNo.slice(0, 28)
