/** The desk in the morning. */
import Taro from '@tarojs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import { addDays, dayOf } from '@domain/calendar/day'
import type { WaitingKind } from '@domain/desk/waiting'
import OverviewPage from '@/office/desk/overview'
import { call } from '@/services/call'
import { storage } from '../../device/memoryStore'
import '../../components/dialogs'
import { past } from '../../pages/answers'
import { cloudAnswers } from '../../pages/cloud'
import { deskWindow } from '../deskWindow'
import { push, pushDay, road } from '../push/pushAnswers'
import { page, policy } from '../registerAnswers'

jest.mock('@/services/call')

const today = dayOf(Date.now())
const adjustment = (id: string, from: string, reason: string) => ({
  id,
  kind: 'pause' as const,
  reachIds: [],
  from,
  until: addDays(from, 2),
  reason,
})
const overview = {
  day: today,
  today: { patrols: 14, met: 11, distance: 23_450, problems: 3 },
  days: [
    { day: addDays(today, -1), patrols: 4, met: 3, distance: 4000 },
    { day: today, patrols: 14, met: 11, distance: 23_450 },
  ],
  toReview: 2,
  missed: [{ personName: '示例王', reachName: '示例溪 1 段', periodEnd: addDays(today, -1), missed: 1 }],
}
const load = {
  triage: 3,
  verification: 1,
  recheck: 0,
  open: 12,
  overdue: 2,
  held: 0,
  departments: [{ id: 'environment', name: '生态环境所', open: 4, overdue: 1 }],
}
const money = {
  year: today.slice(0, 4),
  budget: 100,
  reserved: 0,
  paid: 0,
  waiting: 0,
  shortOfFunds: 0,
  stuck: 0,
}
const ready = {
  'desk.waiting': { items: [], missing: 0 },
  'report.workload': load,
  'reward.overview': money,
  'patrol.overview': overview,
  'patrol.listAll': page(past({ id: 'x1', status: 'explained' })),
  'patrol.getDutyPolicy': {
    policy: policy(),
    adjustments: [adjustment('a', today, '台风'), adjustment('b', addDays(today, 9), '以后的事')],
  },
}

beforeEach(() => {
  storage.texts.clear()
  deskWindow(false)
  cloudAnswers(ready)
})

it('does not say that all is done while it is still asked what waits', async () => {
  cloudAnswers({ ...ready, 'patrol.listAll': page(), 'report.workList': page() })
  const prepared = jest.mocked(call).getMockImplementation()!
  const never = new Promise<never>(() => undefined)
  jest
    .mocked(call)
    .mockImplementation((action, input) => (action === 'desk.waiting' ? never : prepared(action, input)))
  render(<OverviewPage />)
  expect(await screen.findByText('23.5')).toBeTruthy()
  expect(screen.queryByText('都办完了')).toBeNull()
})

it('shows what waits, how today goes, what was missed and what is adjusted now', async () => {
  render(<OverviewPage />)
  expect(await screen.findByText('等您答复 2 条')).toBeTruthy()
  expect(screen.getByText('23.5')).toBeTruthy()
  expect(await screen.findByText(/暂停巡河（全镇）.*台风/)).toBeTruthy()
  expect(screen.queryByText(/以后的事/)).toBeNull()
  expect(screen.getByText('少 1 次')).toBeTruthy()
  expect(screen.getByRole('img', { name: '近 2 天巡河 18 次，14 次达标，最多的一天 14 次' })).toBeTruthy()
})

it('leads to the answers, to one patrol, and to the other rooms', async () => {
  render(<OverviewPage />)
  fireEvent.click(await screen.findByRole('button', { name: '逐条答复' }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/office/patrol/patrols?status=explained' })
  fireEvent.click(await screen.findByRole('button', { name: /示例王大明/ }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/office/patrol/patrol?patrolId=x1' })
  fireEvent.click(screen.getByRole('button', { name: '名册' }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/office/register/index?of=person' })
})

it('has the rooms beside the page on a desk', async () => {
  deskWindow(true)
  render(<OverviewPage />)
  await screen.findByText('等您答复 2 条')
  fireEvent.click(screen.getByRole('button', { name: '设置' }))
  expect(Taro.redirectTo).toHaveBeenLastCalledWith({ url: '/office/patrol/policy/index' })
  // Once among the groups, once among what its group has: beside it the cockpit.
  expect(screen.getAllByRole('button', { name: '今天，当前' })).toHaveLength(2)
})

it('says so when everything is answered and done', async () => {
  cloudAnswers({ ...ready, 'patrol.overview': { ...overview, toReview: 0, missed: [] } })
  render(<OverviewPage />)
  expect(await screen.findByText('都答复了')).toBeTruthy()
  expect(screen.getByText('都巡满了')).toBeTruthy()
})

it('opens without network with what was seen last', async () => {
  const first = render(<OverviewPage />)
  await screen.findByText('等您答复 2 条')
  first.unmount()
  cloudAnswers({ 'patrol.overview': { refused: 'network.offline' } })
  render(<OverviewPage />)
  expect(await screen.findByText('等您答复 2 条')).toBeTruthy()
  expect(await screen.findByText('显示的是上次看到的内容')).toBeTruthy()
})

it('shows the problems in figures and leads to what waits for the office first', async () => {
  render(<OverviewPage />)
  fireEvent.click(await screen.findByRole('button', { name: '去交办' }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/work/list/index?list=triage' })
  expect(screen.getByText('12')).toBeTruthy()
})

it('leads to verification when nothing waits for dispatch, and to what was held back', async () => {
  cloudAnswers({ ...ready, 'report.workload': { ...load, triage: 0, held: 2 } })
  render(<OverviewPage />)
  fireEvent.click(await screen.findByRole('button', { name: '看问题' }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/work/list/index?list=verification' })
  expect(screen.getByRole('button', { name: /有 2 件的文字或照片等您看过才能公开/ })).toBeTruthy()
})

it('leads to the rewards that wait, and says when there is no money to send', async () => {
  const first = render(<OverviewPage />)
  await screen.findByText('等您答复 2 条')
  expect(screen.queryByText(/奖励待审批/)).toBeNull()
  first.unmount()
  storage.texts.clear()
  cloudAnswers({ ...ready, 'reward.overview': { ...money, waiting: 3, shortOfFunds: 1 } })
  render(<OverviewPage />)
  fireEvent.click(await screen.findByRole('button', { name: /奖励待审批 3 笔.*余额不足，1 笔/ }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/office/reward/rewards' })
})

it('leads from the count of hanging transfers to their list', async () => {
  cloudAnswers({ ...ready, 'reward.overview': { ...money, stuck: 2 } })
  render(<OverviewPage />)
  fireEvent.click(await screen.findByRole('button', { name: /2 笔发放没有结果/ }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/office/reward/rewards?state=stuck' })
})

it('says of days without any patrol that the most was none', async () => {
  const quiet = [{ day: today, patrols: 0, met: 0, distance: 0 }]
  cloudAnswers({ ...ready, 'patrol.overview': { ...overview, days: quiet } })
  render(<OverviewPage />)
  expect(await screen.findByRole('img', { name: '近 1 天巡河 0 次，0 次达标，最多的一天 0 次' })).toBeTruthy()
})

const waits = (kind: WaitingKind, title: string, url: string) => ({
  ...{ key: url, kind, title, detail: '演示', at: 1, late: false, url },
})

it('what waits of all other subjects stands in the one list, and what did not answer is said', async () => {
  const items = [
    waits('卡住', '卡住的工作 3 件', '/office/job/stuck'),
    waits('身份', '演示：河长办', '/office/identity/grants'),
  ]
  cloudAnswers({ ...ready, 'desk.waiting': { items, missing: 1 } })
  render(<OverviewPage />)
  fireEvent.click(await screen.findByRole('button', { name: /卡住的工作 3 件/ }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/office/job/stuck' })
  fireEvent.click(await screen.findByRole('button', { name: /身份：演示：河长办/ }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/office/identity/grants' })
  expect(screen.getByText(/有一部分没有取到/)).toBeTruthy()
})

it('says in one line how the daily push of today went, and leads to it', async () => {
  const failed = push({ day: today, state: 'delivered', robot: road('failed') })
  const good = push({ day: today, state: 'delivered', robot: road('done') })
  cloudAnswers({ ...ready, 'push.listDay': pushDay([failed, good, good]) })
  render(<OverviewPage />)
  const line = await screen.findByRole('button', { name: /每日一送 3 个群.*2 个已送出，1 个没送到/ })
  fireEvent.click(line)
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: `/office/push/pushes?day=${today}` })
})

it('every figure leads to what it counts', async () => {
  render(<OverviewPage />)
  const ledger = `/office/patrol/patrols?from=${today}&until=${today}`
  const ways = {
    '待交办 3 件': '/work/list/index?list=triage',
    '待复核 1 件': '/work/list/index?list=verification',
    '逾期 2 件': '/work/list/index?list=open',
    '巡河 14 次': ledger,
    '达标 11 次': `${ledger}&status=met`,
    '发现问题 3 个': '/work/list/index?list=open',
  }
  for (const [name, url] of Object.entries(ways)) {
    fireEvent.click(await screen.findByRole('button', { name }))
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url })
  }
})

it('who did not walk enough can be rung and reminded in one’s own group', async () => {
  const missed = [
    { ...overview.missed[0]!, personId: 'p1' },
    { ...overview.missed[0]!, personId: 'p1', reachName: '示例塘' },
    { ...overview.missed[0]!, personId: 'p2', personName: '示例李' },
  ]
  cloudAnswers({ ...ready, 'patrol.overview': { ...overview, missed } })
  jest.mocked(Taro.setClipboardData).mockResolvedValue({} as never)
  render(<OverviewPage />)
  fireEvent.click(await screen.findByRole('button', { name: /示例李，示例溪 1 段/ }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/office/register/entry?of=person&id=p2' })
  fireEvent.click(screen.getByRole('button', { name: '复制提醒的话' }))
  expect(await screen.findByText('已复制，到群里粘贴')).toBeTruthy()
  const [head, ...lines] = jest.mocked(Taro.setClipboardData).mock.lastCall![0]!.data.split('\n')
  expect(head).toContain('请早些安排')
  expect(lines).toEqual(['示例王：示例溪 1 段、示例塘', '示例李：示例溪 1 段'])
})
