/** Rewards for the tests: a reward in each state, and the terms under which it is approved. */
import { type approve } from '../../../domain/reward/lifecycle'
import { defaultRewardPolicy } from '../../../domain/reward/policy'
import type { Reward, RewardState } from '../../../domain/reward/reward'

export const now = Date.parse('2026-11-23T10:00:00+08:00')
export const day = 86_400_000
export const id = `R${'0'.repeat(27)}`

export const proposed: Reward = {
  _id: id,
  reportId: 'report-1',
  reachName: '带溪 2 段',
  category: 'outlet',
  severity: 'ordinary',
  amount: 5_000,
  state: 'proposed',
  proposedAt: now,
  approvals: [],
  year: null,
  month: null,
  expiresAt: null,
  way: null,
  attempt: 0,
  paidAt: null,
  reason: '',
}

export const by = (personId: string, at = now) => ({ personId, name: `演示${personId}`, at })
export const approvedOnce: Reward = { ...proposed, state: 'approvedOnce', approvals: [by('first')] }
const granted = {
  approvals: [by('first'), by('second')],
  year: '2026',
  month: null,
  expiresAt: now + 30 * day,
}

export function rewardIn(state: RewardState): Reward {
  if (state === 'proposed') return proposed
  if (state === 'approvedOnce') return approvedOnce
  if (state === 'declined') return { ...proposed, state, reason: '不属实' }
  return { ...proposed, ...granted, state }
}

export const terms = ({ budget = 100_000, reserved = 0, paid = 0 } = {}) => ({
  policy: defaultRewardPolicy,
  budget: { _id: '2026', budget, reserved, paid },
  year: '2026',
})

/** The refusal's code, or the state it leads to. */
export function outcome(answer: ReturnType<typeof approve>): string {
  return answer.ok ? answer.value.state : answer.problem.code
}
