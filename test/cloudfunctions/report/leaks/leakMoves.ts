/** What may be done and looked at in a world, and by whom. */
import fc from 'fast-check'
import type { ActionName } from '../../../../domain/contract/contract'
import type { Name, Reporter } from './leakWatch'
import { onStream } from '../reporting'

/** Who files what: the first report, and those after it. */
export interface Cast {
  readonly first: Reporter
  readonly others: Reporter
  /** Whoever may be the first reporter, here or in another town: each does the same in both. */
  readonly suspects: readonly Name[]
  /** Whether rewards are fetched: who may not is told so, and to all others it looks like one that nobody fetched. */
  readonly fetching: boolean
  /** Whether messages are allowed: a person's consents serve all that this person reported. */
  readonly allowing: boolean
}

export interface Filed {
  readonly reportId: string
  readonly reporter: Reporter
  readonly receipt: string
}

export const observers = [
  'office',
  'office2',
  'headChief',
  'environment',
  'agriculture',
  'villageChief',
  'policeChief',
  'cleaner',
  'residentStranger',
] as const

const kinds = {
  ...{ file: 2, advance: 6, work: 3, read: 2, own: 3, witness: 2, near: 1, reward: 2, unseal: 1 },
  ...{ visit: 2, allow: 1, patrol: 1, announce: 1, later: 2, morning: 1 },
} as const
export type Kind = keyof typeof kinds

/** One thing somebody does; the numbers choose among what is there. */
export const move = fc.record({
  what: fc.constantFrom(
    ...Object.entries(kinds).flatMap(([kind, times]) => Array<Kind>(times).fill(kind as Kind)),
  ),
  who: fc.nat(),
  which: fc.nat(),
  how: fc.nat(),
})
export type Move = { readonly what: Kind; readonly who: number; readonly which: number; readonly how: number }

export type Reading = readonly [ActionName, object]
export const readings: readonly Reading[] = [
  ['report.listPublic', {}],
  ['report.near', { place: onStream(20), category: 'outlet' }],
  ...(['mine', 'open', 'closed'] as const).map((list): Reading => ['report.workList', { list }]),
  ['report.workload', {}],
  ['report.onMyReaches', {}],
  ['report.listMine', {}],
  ['reward.list', { limit: 100 }],
  ['reward.overview', { year: '2026' }],
  ['reminder.log', { day: '2026-11-19' }],
  ['reminder.counts', { day: '2026-11-19' }],
  ['push.board', { groupId: 'chiefs' }],
  ['push.listDay', { day: '2026-11-19' }],
  ['job.listStuck', {}],
  ['vault.listUnsealings', {}],
  ['patrol.today', {}],
  ['identity.me', {}],
  ['dossier.get', { waterId: 'stream' }],
  ['message.mine', {}],
]

export const pick = <T>(from: readonly T[], n: number): T => from[n % from.length]!

/** What may be tried with a report, right or not; the other ones it may be joined to. */
export function stepsOf(other: string, first: string, passed: boolean): Reading[] {
  return [
    ['report.accept', {}],
    ['report.take', {}],
    ['report.handBack', { text: '不归我们' }],
    ['report.contribute', { text: '看过了', photos: [] }],
    ['report.extend', { text: '要时间' }],
    ['report.sendBack', { text: '还没好' }],
    ['report.urge', { text: '请抓紧', days: 3 }],
    ['report.instruct', { text: '先堵住' }],
    ['report.acknowledge', {}],
    ['report.merge', { into: other, text: '' }],
    ['report.merge', { into: first, text: '' }],
    ['report.reject', { text: '不属实' }],
    ['report.release', { passed: passed }],
    ['report.markAboutChief', {}],
    ['report.close', { text: '' }],
  ]
}

/** What one may do with the own report. */
export function ownSteps({ phone, contact }: Reporter, commandId: string): Reading[] {
  return [
    ['report.track', {}],
    ['report.withdraw', { commandId }],
    ['report.reopen', { commandId, text: `还在排 ${phone}` }],
    ['report.appeal', { commandId, text: `再看看 ${phone}` }],
    ['report.rate', { commandId, stars: 3, text: `谢谢 ${contact}` }],
    ['reward.check', {}],
    ['report.listMine', {}],
  ]
}

/** What may be asked about one report, by its id and its public number. */
export const readingsOf = (reportId: string, number: string): Reading[] => [
  ['report.get', { reportId }],
  ['report.get', { reportId: number }],
  ['report.getPublic', { reportId: number }],
  ['report.listAssignees', { reportId }],
  ['report.track', { reportId }],
]
