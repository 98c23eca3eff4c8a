/** The day's work as one list. */
import { startOfDay } from '@domain/calendar/day'
import { beginningOf, type DayWork, dayWorkOf } from '@/office/desk/workOfDay'
import { entry } from '../../work/answers'
import { past } from '../../pages/answers'

const now = startOfDay('2026-11-18') + 12 * 3_600_000
const hour = 3_600_000
const none: DayWork = { open: [], mine: [], explained: [], rewards: [], waiting: [] }
const report = (id: string, change: Partial<ReturnType<typeof entry>> = {}) =>
  entry({ id, state: 'submitted', dueAt: now + 24 * hour, ...change })
const reward = (id: string, approve: boolean, approvals: readonly { name: string; at: number }[] = []) => ({
  ...{
    id,
    reportId: 'r',
    reachName: '示例溪 1 段',
    category: 'floating' as const,
    severity: 'slight' as const,
  },
  ...{
    amount: 2000,
    state: 'proposed' as const,
    proposedAt: now,
    approvals: [...approvals],
    expiresAt: null,
  },
  ...{ paidAt: null, way: null, reason: '', may: { approve, decline: approve } },
})
const kindsOf = (work: Partial<DayWork>) => dayWorkOf({ ...none, ...work }, now).map(({ kind }) => kind)

it('what is overdue comes first, whatever it waits for, the longest overdue on top', () => {
  const mine = [report('a'), report('b', { dueAt: now - hour, state: 'resolved' })]
  const open = [report('c', { dueAt: now - 5 * hour, state: 'handling' }), report('d', { state: 'handling' })]
  expect(dayWorkOf({ ...none, mine, open }, now).map(({ key, kind }) => [key, kind])).toEqual([
    ['report c', '逾期'],
    ['report b', '逾期'],
    ['report a', '待交办'],
  ])
})

it('each kind follows in its order', () => {
  const mine = [
    report('recheck', { state: 'closed', dueAt: null }),
    report('verify', { state: 'resolved' }),
    report('triage'),
    report('back', { state: 'handedBack' }),
  ]
  const open = [report('held', { state: 'handling', screening: 'held' })]
  const explained = [past({ id: 'x1', status: 'explained' })]
  expect(kindsOf({ mine, open, explained, rewards: [reward('w', true)] })).toEqual([
    ...['退单', '待交办', '待复核', '说明', '奖励', '内容审核', '回头看'],
  ])
})

it('at a desk opens in its list, so that the next one opens by itself when it is done', () => {
  const mine = [
    report('a'),
    report('b', { state: 'resolved' }),
    report('c', { state: 'closed', dueAt: null }),
  ]
  const explained = [past({ id: 'x1', status: 'explained' })]
  expect(dayWorkOf({ ...none, mine, explained }, now).map(({ beside }) => beside)).toEqual([
    '/work/list/index?list=triage&reportId=a',
    '/work/list/index?list=verification&reportId=b',
    '/office/patrol/patrols?status=explained&patrolId=x1',
    '/work/list/index?list=recheck&reportId=c',
  ])
})

it('nothing stands there twice', () => {
  const both = report('a', { dueAt: now - hour })
  expect(kindsOf({ mine: [both], open: [both] })).toEqual(['逾期'])
})

it('a reward that waits for somebody else is not one’s own work', () => {
  expect(kindsOf({ rewards: [reward('w', false)] })).toEqual([])
})

it('says whose second word a reward waits for, and opens it where it lies', () => {
  const [item] = dayWorkOf({ ...none, rewards: [reward('w', true, [{ name: '演示甲', at: now }])] }, now)
  expect(item).toMatchObject({
    title: expect.stringMatching(/^示例溪 1 段.*水面垃圾 20 元$/),
    detail: '演示甲已同意，等第二位',
    url: '/office/reward/rewards?state=approvedOnce&rewardId=w',
  })
})

it('thirty things that lie before them hide no kind: twenty are shown, and the first of each kind behind', () => {
  const mine = Array.from({ length: 30 }, (_, n) => report(`t${n}`))
  const explained = ['x1', 'x2'].map((id) => past({ id, status: 'explained' }))
  const shown = beginningOf(dayWorkOf({ ...none, mine, explained, rewards: [reward('w', true)] }, now))
  expect(shown.map(({ kind }) => kind)).toEqual([
    ...Array.from({ length: 20 }, () => '待交办'),
    ...['说明', '奖励'],
  ])
})
