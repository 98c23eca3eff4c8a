/** A reward as the desk gets it, for tests that are about its state or what may be done. */
import type { Output } from '@domain/contract/contract'

type RewardEntry = Output<'reward.list'>['items'][number]

export const rewardEntry = (change: Partial<RewardEntry> = {}): RewardEntry => ({
  id: 'w1',
  reportId: 'q1',
  reachName: '示例溪 1 段',
  category: 'outlet',
  severity: 'ordinary',
  amount: 5000,
  state: 'proposed',
  proposedAt: Date.parse('2026-07-01T08:00+08:00'),
  approvals: [],
  expiresAt: null,
  paidAt: null,
  way: null,
  reason: '',
  may: { approve: false, decline: false },
  ...change,
})

export const rewardOverview = (
  change: Partial<Output<'reward.overview'>> = {},
): Output<'reward.overview'> => ({
  year: '2026',
  budget: 2_000_000,
  reserved: 150_000,
  paid: 485_050,
  waiting: 2,
  shortOfFunds: 0,
  stuck: 0,
  ...change,
})
