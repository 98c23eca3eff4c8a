/** Whatever happens to however many rewards in whatever order: the budget's figures are the sum of what they are. */
import fc from 'fast-check'
import {
  approve,
  mayHappen,
  moved,
  type RewardCommand,
  rewardLifecycle,
} from '../../../domain/reward/lifecycle'
import { leftOf, type RewardBudget } from '../../../domain/reward/policy'
import { billNumber, isReserved, type Reward, rewardStates } from '../../../domain/reward/reward'
import { by, day, id, now, proposed, terms } from './rewards'

const commands = Object.keys(rewardLifecycle) as RewardCommand[]
const sum = (rewards: readonly Reward[], counts: (reward: Reward) => boolean) =>
  rewards.filter(counts).reduce((total, { amount }) => total + amount, 0)
const isGranted = ({ state }: Reward) => isReserved(state) || state === 'paid'

const step = fc.record({
  which: fc.nat(),
  command: fc.constantFrom(...commands),
  who: fc.constantFrom('first', 'second', 'third'),
  wait: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(20) }),
})

function after(
  reward: Reward,
  { command, who }: { command: RewardCommand; who: string },
  at: number,
  budget: RewardBudget,
): Reward {
  if (command === 'approve' || command === 'approveSecond') {
    const answer = approve(reward, by(who, at), { ...terms(), budget })
    return answer.ok ? answer.value : reward
  }
  const next = mayHappen(reward, command, rewardLifecycle[command].by[0]!, at)
  return next.ok ? { ...reward, state: next.value } : reward
}

/** What must hold, and does not. Asked some ten thousand times, and each `expect` would cost more than all of it. */
function broken(rewards: readonly Reward[], budget: RewardBudget): string[] {
  const two = ({ approvals }: Reward) => new Set(approvals.map(({ personId }) => personId)).size === 2
  const must: Record<string, boolean> = {
    'reserved is the sum of what is reserved':
      budget.reserved === sum(rewards, ({ state }) => isReserved(state)),
    'paid is the sum of what was paid': budget.paid === sum(rewards, ({ state }) => state === 'paid'),
    'no more is promised than there is': leftOf(budget) >= 0,
    'two people approved each': rewards.filter(isGranted).every(two),
  }
  return Object.keys(must).filter((what) => !must[what])
}

it('reserved and paid are the sums of the rewards, never over budget', () => {
  const reached = new Set<string>()
  const amounts = fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(
      amounts,
      fc.nat(60_000),
      fc.array(step, { maxLength: 120, size: 'max' }),
      (fen, whole, steps) => {
        let rewards: Reward[] = fen.map((amount, n) => ({ ...proposed, _id: `${id}${n}`, amount }))
        const wrong: string[] = []
        let [budget, at]: [RewardBudget, number] = [{ _id: '2026', budget: whole, reserved: 0, paid: 0 }, now]
        for (const each of steps) {
          at += each.wait * day
          const before = rewards[each.which % rewards.length]!
          const changed = after(before, each, at, budget)
          reached.add(changed.state)
          budget = moved(budget, before.state, changed.state, changed.amount)
          rewards = rewards.map((reward) => (reward === before ? changed : reward))

          wrong.push(...broken(rewards, budget))
        }
        expect(wrong).toEqual([])
      },
    ),
    { numRuns: 300 },
  )
  expect([...reached].sort()).toEqual([...rewardStates].sort())
})

it('what was paid stays paid: no command leads anywhere from there', () => {
  for (const ended of ['paid', 'expired', 'declined'] as const)
    expect(commands.filter((name) => rewardLifecycle[name].from.includes(ended))).toEqual([])
})

it('figures move only between states that differ in money', () => {
  const budget = { _id: '2026', budget: 10, reserved: 5, paid: 3 }
  expect(moved(budget, 'approvedOnce', 'claimable', 2)).toEqual({ ...budget, reserved: 7 })
  expect(moved(budget, 'claimable', 'transferring', 2)).toEqual(budget)
  expect(moved(budget, 'transferring', 'failed', 2)).toEqual(budget)
  expect(moved(budget, 'transferring', 'paid', 2)).toEqual({ ...budget, reserved: 3, paid: 5 })
  expect(moved(budget, 'failed', 'expired', 2)).toEqual({ ...budget, reserved: 3 })
  expect(moved(budget, 'proposed', 'declined', 2)).toEqual(budget)
})

describe('bill numbers', () => {
  const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 27, maxLength: 27 })
  const bill = fc.record({
    rewardId: hex.map((digits) => `R${digits}`),
    attempt: fc.integer({ min: 1, max: 9_999 }),
  })

  it('are letters and digits, 32 at most (WeChat: out_bill_no), the first one the reward’s id', () => {
    fc.assert(
      fc.property(bill, ({ rewardId, attempt }) => {
        expect(billNumber(rewardId, attempt)).toMatch(/^[0-9a-zA-Z]{28,32}$/)
        expect(billNumber(rewardId, 1)).toBe(rewardId)
      }),
    )
  })

  it('are never the same for two attempts, or for two rewards', () => {
    fc.assert(
      fc.property(bill, bill, (a, b) => {
        const same = a.rewardId === b.rewardId && a.attempt === b.attempt
        expect(billNumber(a.rewardId, a.attempt) === billNumber(b.rewardId, b.attempt)).toBe(same)
      }),
    )
    const attempts = Array.from({ length: 2_000 }, (_, n) => billNumber(id, n + 1))
    expect(new Set(attempts).size).toBe(attempts.length)
  })
})
