/** What everyone may see of a report, in each state, before and after the content check. */
import { publicEntryOf } from '../../../domain/report/publicEntry'
import { publicStepLabel, publicStepOf } from '../../../domain/report/publicStep'
import { sortKeyOf, type Report } from '../../../domain/report/report'
import { states, type State } from '../../../domain/report/states'
import { somewhere } from '../../fixtures/patrols/walks'
import { filedAt, folded, photo } from './given'

/** 「-」: not public. */
const steps: Record<State, string> = {
  submitted: '-',
  accepted: '已受理',
  assigned: '已交办',
  handling: '处理中',
  handedBack: '已交办',
  resolved: '等待复核',
  verified: '等待复核',
  closed: '已办好',
  rejected: '-',
  merged: '-',
  withdrawn: '-',
}

const reportIn = (state: State, changes: Partial<Report> = {}): Report => ({
  ...folded([]),
  state,
  closedAt: state === 'closed' ? filedAt : null,
  _id: 'report-1',
  digest: 'd',
  category: 'outlet',
  text: '我家后门有人偷排',
  place: somewhere,
  cell: 'c',
  reachId: 'reach-1',
  reachName: '带溪 2 段',
  village: '演示村',
  reachAt: 120,
  submittedAt: filedAt,
  photos: [photo('before-1'), photo('before-2')],
  after: [photo('after-1'), photo('after-2')],
  outcome: '老王把管子封了',
  witnesses: 3,
  open: state !== 'closed',
  desks: [],
  strikeAt: null,
  screening: 'passed',
  cleared: ['before-1', 'before-2', 'after-1', 'after-2'],
  filedBy: 'person-9',
  sortKey: sortKeyOf(filedAt, 'report-1'),
  lastCommands: [],
  events: 1,
  ...changes,
})

it.each(states)('%s shows the step everyone may know, or nothing', (state) => {
  const step = publicStepOf(state)
  expect(step === null ? '-' : publicStepLabel[step]).toBe(steps[state])
  expect(publicEntryOf(reportIn(state))?.step ?? null).toBe(step)
})

it.each(states)('%s shows nothing before the content check let it pass', (state) => {
  for (const screening of ['pending', 'held'] as const)
    expect(publicEntryOf(reportIn(state, { screening }))).toBeNull()
})

it.each(states)('%s shows photos of afterwards only when it is done', (state) => {
  const entry = publicEntryOf(reportIn(state))
  const after = state === 'closed' ? ['after-1', 'after-2'] : []
  if (entry) expect([entry.done, entry.after]).toEqual([state === 'closed', after])
})

it('shows each photo only when that photo passed, though the report is public already', () => {
  const entry = publicEntryOf(reportIn('closed', { cleared: ['before-2', 'after-1'] }))
  expect(entry).toMatchObject({ before: ['before-2'], after: ['after-1'] })
})

it('shows neither words, nor names, nor the very place, nor who filed it', () => {
  const entry = publicEntryOf(reportIn('closed'))!
  expect(entry.place).not.toEqual(somewhere)
  expect(Object.keys(entry).sort()).toEqual(
    [
      ...[
        '_id',
        'reportId',
        'category',
        'place',
        'cell',
        'reachId',
        'reachName',
        'village',
        'done',
        'step',
        'at',
      ],
      ...['closedAt', 'before', 'after'],
    ].sort(),
  )
  const all = JSON.stringify(entry)
  for (const secret of ['偷排', '老王', 'person-9', '"d"']) expect(all).not.toContain(secret)
})
