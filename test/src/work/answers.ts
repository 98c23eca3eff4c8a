/** Answers about reports for the tests of those who work on them; a test changes only what it is about. */
import type { Output } from '@domain/contract/contract'
import { reach } from '../pages/answers'

export type ReportAnswer = Output<'report.get'>
type Entry = ReportAnswer['report']

const hour = 3_600_000
const picture = (name: string) => ({ url: `https://files.test/${name}.jpg`, width: 1200, height: 900 })

export const environment = { kind: 'department' as const, id: 'environment', name: '示例生态环境所' }
export const villageChief = { kind: 'person' as const, id: 'p7', name: '示例李' }

export const entry = (change: Partial<Entry> = {}): Entry => ({
  id: 'r'.repeat(24),
  source: 'resident',
  category: 'outlet',
  reachId: 'r1',
  reachName: '示例溪 1 段',
  village: '示例村',
  state: 'submitted',
  handling: null,
  severity: null,
  lead: null,
  submittedAt: Date.now() - 2 * hour,
  dueAt: Date.now() + 26 * hour,
  light: 'green',
  escalation: 0,
  witnesses: 0,
  screening: 'passed',
  reachAt: 820,
  ...change,
})

export const report = (change: Partial<ReportAnswer> = {}): ReportAnswer => ({
  report: entry(),
  text: '桥边管子往河里排黑水',
  place: [120.305, 27.6],
  outcome: '',
  photos: [picture('before')],
  after: [],
  joint: [],
  extended: false,
  reopened: false,
  rating: null,
  mergedInto: null,
  reach: reach('r1', '示例溪 1 段'),
  timeline: [
    {
      type: 'submitted',
      at: Date.now() - 2 * hour,
      who: '举报人',
      what: '提交问题',
      text: '',
      photos: [],
    },
  ],
  may: [],
  proposal: null,
  alike: [],
  ...change,
})

/** Waits for the office: with a proposal for the environment department. */
export const forTriage = (change: Partial<ReportAnswer> = {}): ReportAnswer =>
  report({
    may: ['dispatch', 'accept', 'reject', 'merge'],
    proposal: { lead: environment, joint: [villageChief], handling: 'ordinary', text: '', automatic: false },
    ...change,
  })

/** With the department that leads. */
export const withDepartment = (change: Partial<ReportAnswer> = {}): ReportAnswer =>
  report({
    report: entry({ state: 'assigned', lead: environment, handling: 'ordinary' }),
    may: ['take', 'handBack', 'contribute', 'resolve'],
    ...change,
  })

/** Done, waits for the office's verification. */
export const forVerification = (change: Partial<ReportAnswer> = {}): ReportAnswer =>
  report({
    report: entry({ state: 'resolved', lead: environment, handling: 'ordinary' }),
    after: [picture('after')],
    outcome: '排口已封堵',
    may: ['verify', 'sendBack'],
    ...change,
  })

export const dispatchPolicy: Output<'report.getDispatchPolicy'> = {
  policy: {
    version: 1,
    rules: [],
    days: { triage: 1, self: 1, cleaning: 1, ordinary: 5, complex: 15, extension: 15, verification: 2 },
  },
  offered: [],
}

export const rewardRules: Output<'reward.rules'> = {
  on: true,
  amounts: { slight: 2000, ordinary: 5000, serious: 10_000, grave: 20_000 },
  exceptions: [],
  monthlyCap: 40_000,
  claimDays: 30,
}

export const workload = (change: Partial<Output<'report.workload'>> = {}): Output<'report.workload'> => ({
  triage: 0,
  verification: 0,
  recheck: 0,
  open: 0,
  overdue: 0,
  held: 0,
  departments: [],
  ...change,
})
