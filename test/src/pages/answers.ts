/** Answers of the cloud as the contract shapes them, for page tests; a test changes only what it is about. */
import type { Output } from '@domain/contract/contract'
import type { TodayDuty } from '@/words/dutyWords'

export const now = Date.parse('2026-11-20T09:12:00+08:00')

export type Today = Output<'patrol.today'>
export type PatrolAnswer = Output<'patrol.get'>
export type PatrolInList = PatrolAnswer['patrol']
export type ReachAnswer = PatrolAnswer['reach']

export const person = (
  ...roles: NonNullable<Output<'identity.me'>['person']>['roles']
): Output<'identity.me'> => ({
  now,
  person: { id: 'p1', name: '示例王大明', roles },
})

export const nobody: Output<'identity.me'> = { now, person: null }

export const reach = (id: string, name: string, length = 1800): ReachAnswer => ({
  id,
  waterId: 'w1',
  waterName: '示例溪',
  name,
  kind: 'stream',
  level: 'village',
  village: '示例村',
  length,
  geometry: {
    shape: 'line',
    line: [
      [120.3, 27.6],
      [120.31, 27.6],
      [120.318, 27.602],
    ],
  },
})

export const duty = (change: Partial<TodayDuty> = {}): TodayDuty => ({
  assignmentId: 'a1',
  role: 'villageChief',
  reach: reach('r1', '示例溪 1 段'),
  period: { kind: 'week', key: 'week-2026-11-16', start: '2026-11-16', end: '2026-11-22' },
  required: 1,
  done: 0,
  state: 'dueSoon',
  daysLeft: 2,
  missedBefore: 0,
  adjustment: null,
  delegation: null,
  last: null,
  ...change,
})

export const today = (duties: TodayDuty[], change: Partial<Today> = {}): Today => ({
  now,
  day: '2026-11-20',
  duties,
  invitations: [],
  toExplain: [],
  thresholds: {} as Today['thresholds'],
  photosRequired: false,
  ...change,
})

export const past = (change: Partial<PatrolInList> = {}): PatrolInList => ({
  id: 'x1',
  personName: '示例王大明',
  role: 'villageChief',
  onBehalfOf: null,
  companions: [],
  reachId: 'r1',
  reachName: '示例溪 1 段',
  reachLength: 1800,
  waterKind: 'stream',
  village: '示例村',
  kind: 'walk',
  startedAt: now,
  day: '2026-11-20',
  duration: 2280,
  distance: 1240,
  coverage: 0.5,
  covered: [{ from: 0, to: 900 }],
  problems: 0,
  status: 'met',
  ...change,
})

export const patrol = (change: Partial<PatrolAnswer> = {}): PatrolAnswer => ({
  patrol: past(),
  reach: reach('r1', '示例溪 1 段'),
  track: null,
  assessment: {
    rules: 1,
    duration: 2280,
    distance: 1240,
    coverage: 0.5,
    covered: [],
    gaps: [],
    findings: [],
    verdict: 'met',
  },
  checklist: [],
  photos: [],
  photoUrls: {},
  note: '',
  explanation: null,
  review: null,
  may: { explain: false, review: false, confirm: false },
  ...change,
})
