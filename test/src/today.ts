/** What `patrol.today` answers a village chief with one reach of a kilometre, for component tests. */
import type { Output } from '@domain/contract/contract'
import { defaultThresholds } from '@domain/patrol/assessment'

export const reach: Output<'patrol.today'>['duties'][number]['reach'] = {
  id: 'r1',
  waterId: 'w1',
  waterName: '示例溪',
  name: '示例溪 1 段',
  kind: 'stream',
  level: 'village',
  village: '示例村',
  length: 1000,
  geometry: {
    shape: 'line',
    line: [
      [120.3, 27.6],
      [120.31015, 27.6],
    ],
  },
}

export const today: Output<'patrol.today'> = {
  now: 0,
  day: '2026-11-23',
  duties: [
    {
      assignmentId: 'a1',
      role: 'villageChief',
      reach,
      period: { kind: 'week', key: '2026-W48', start: '2026-11-23', end: '2026-11-29' },
      required: 1,
      done: 0,
      state: 'due',
      daysLeft: 6,
      missedBefore: 0,
      adjustment: null,
      delegation: null,
      last: null,
    },
  ],
  invitations: [],
  toExplain: [],
  thresholds: defaultThresholds,
  photosRequired: false,
}
