/** Answers of the cloud about one's own report, as the contract shapes them; a test changes what it is about. */
import type { Output } from '@domain/contract/contract'
import type { TrackedReport } from '@/report/track/standing'

export const now = Date.parse('2026-11-20T09:12:00+08:00')
const hour = 3_600_000
export const receipt = '1234567890123456'

export const reachAt = (change: Partial<NonNullable<Output<'report.reachAt'>['reach']>> = {}) => ({
  reach: { id: 'r1', name: '带溪 2 段', village: '演示一村', away: 12, ...change },
})

export const near = (
  change: Partial<Output<'report.near'>['items'][number]> = {},
): Output<'report.near'>['items'][number] => ({
  id: 'n1',
  category: 'floating',
  away: 50,
  submittedAt: now - hour,
  witnesses: 2,
  photo: 'https://pictures/n1.jpg',
  mine: false,
  ...change,
})

export const picture = (url: string) => ({ url, width: 800, height: 600 })

export const line = (type: string, at: number, text = ''): TrackedReport['timeline'][number] => ({
  type,
  at,
  who: '河长办',
  what: type === 'submitted' ? '提交问题' : '办结',
  text,
  photos: [],
})

export const tracked = (change: Partial<TrackedReport> = {}): TrackedReport => ({
  id: 'report000000000000000001',
  category: 'floating',
  reachId: 'r1',
  reachName: '带溪 2 段',
  state: 'submitted',
  text: '桥下有一堆垃圾',
  submittedAt: now - hour,
  dueAt: Date.parse('2026-11-24T00:00:00+08:00'),
  witnesses: 0,
  photos: [picture('https://pictures/before.jpg')],
  after: [],
  rating: null,
  mergedState: null,
  timeline: [line('submitted', now - hour)],
  may: [],
  reward: null,
  ...change,
})

export const reward = (
  change: Partial<NonNullable<TrackedReport['reward']>> = {},
): NonNullable<TrackedReport['reward']> => ({
  id: 'w1',
  state: 'claimable',
  amount: 5000,
  expiresAt: Date.parse('2026-12-21T00:00:00+08:00'),
  reason: '',
  mayClaim: true,
  ...change,
})

export const mine = (
  change: Partial<Output<'report.listMine'>['items'][number]> = {},
): Output<'report.listMine'>['items'][number] => ({
  id: 'report000000000000000001',
  category: 'floating',
  reachName: '带溪 2 段',
  state: 'handling',
  submittedAt: now - hour,
  closedAt: null,
  reward: null,
  ...change,
})
