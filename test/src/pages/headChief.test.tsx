/** The head chief's first screen: is it all right, what waits for him, then figures that lead to what is behind them. */
import { cockpitWords } from '@domain/desk/cockpitWords'
import Taro from '@tarojs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import type { Output } from '@domain/contract/contract'
import TodayPage from '@/pages/today'
import { storage } from '../device/memoryStore'
import { page } from '../office/registerAnswers'
import { duty, now, person, today } from './answers'
import { cloudAnswers } from './cloud'

jest.mock('@/services/call')

beforeEach(() => {
  storage.texts.clear()
  jest.clearAllMocks()
})

type Answer = Output<'desk.cockpit'>
type Item = Answer['decisions']['items'][number]

const raised = (id: string): Item => ({
  ...{ key: `report ${id}`, kind: '问题', title: `示例溪 ${id}`, detail: '示例环保所', at: now, late: true },
  url: `/work/report/index?reportId=${id}`,
})
const plan: Item = {
  ...{ key: 'plan p', kind: '一河一策', title: '示例溪一河一策', detail: '示例张三报送，等您批准' },
  ...{ at: now, late: false, url: '/office/plan/plan?planId=p' },
}
const decided = (reports: number, ...items: Item[]): Answer['decisions'] => ({
  ...{ count: reports + items.filter(({ kind }) => kind !== '问题').length, reports, items, missing: 0 },
})

const calm: Answer = {
  ...{ day: '2026-11-20', at: now },
  duties: { asked: 0, done: 0, dueToday: 0, walked: 0, villages: [] },
  problems: { open: 0, overdue: 0, departments: [] },
  quality: { sections: 0, measured: 0, below: [] },
  money: { year: '2026', cleaning: null, reward: null },
  map: { reaches: { today: [], due: [], done: [], below: [] }, problems: [] },
  decisions: decided(0),
}
const busy: Answer = {
  ...calm,
  duties: {
    ...{ asked: 12, done: 9, dueToday: 1, walked: 3 },
    villages: [
      { village: '示例一村', asked: 5, done: 3, dueToday: 1, walked: 0 },
      { village: '示例三村', asked: 7, done: 6, dueToday: 0, walked: 3 },
    ],
  },
  problems: {
    ...{ open: 12, overdue: 2 },
    departments: [
      { id: 'idle', name: '示例水利站', open: 0, overdue: 0 },
      { id: 'busy', name: '示例农业办', open: 7, overdue: 0 },
      { id: 'late', name: '示例环保所', open: 5, overdue: 2 },
    ],
  },
  quality: {
    ...{ sections: 6, measured: 5 },
    below: [{ id: 's1', name: '示例桥', reachId: 'r1', target: 'III', grade: 'IV', gradedOn: '2026-11-02' }],
  },
  money: {
    ...{ year: '2026', cleaning: { budget: 20_000_000, spent: 15_000_000 } },
    reward: { budget: 2_000_000, spent: 500_000 },
  },
  map: {
    reaches: { today: ['r2'], due: ['r1', 'r3'], done: ['r4'], below: ['r1'] },
    problems: [
      { place: [120.3, 27.6], late: true },
      { place: [120.31, 27.6], late: false },
    ],
  },
}

function open(cockpit: Answer, change: Parameters<typeof cloudAnswers>[0] = {}) {
  cloudAnswers({
    'identity.me': person('headChief'),
    'patrol.today': today([]),
    'desk.cockpit': cockpit,
    'register.listLines': page({ id: 'r1', line: '_p~iF~ps|U_ulLnnqC' }),
    ...change,
  })
  render(<TodayPage />)
}

const leadsTo = async (name: RegExp, url: string) => {
  fireEvent.click(await screen.findByRole('button', { name }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url })
}

it('says in three sentences that all is well', async () => {
  const quality = { sections: 2, measured: 2, below: [] }
  open({ ...calm, duties: { ...calm.duties, asked: 4, done: 4 }, quality })
  expect(await screen.findByRole('heading', { level: 1, name: '全镇都正常' })).toBeTruthy()
  expect(screen.getByText('这一期的 4 项巡河任务都完成了。')).toBeTruthy()
  expect(screen.getByText('没有在办的问题。')).toBeTruthy()
  expect(screen.getByText('有数据的 2 个断面水质都达标。')).toBeTruthy()
  expect(screen.getByRole('heading', { name: '现在没有等您定的' })).toBeTruthy()
})

it('what nobody has registered is not said to be well, and carries no check', async () => {
  open(calm)
  expect(await screen.findByRole('heading', { level: 1, name: '没有要看的，2 项还没有数据' })).toBeTruthy()
  expect(cockpitWords(calm).map(({ tone }) => tone)).toEqual(['unknown', 'good', 'unknown'])
})

it('says what is to be looked at, whose it is, and how much', async () => {
  open(busy)
  expect(await screen.findByRole('heading', { level: 1, name: '有 3 处要看一看' })).toBeTruthy()
  expect(screen.getByText('这一期巡河任务 12 项，完成 9 项，1 项今天到期。')).toBeTruthy()
  expect(screen.getByText('在办的问题 12 件，逾期 2 件，示例环保所有 2 件。')).toBeTruthy()
  expect(screen.getByText('5 个断面里，示例桥没有达标。')).toBeTruthy()
})

it('what waits for him comes next, each opening where it is decided', async () => {
  open({ ...busy, decisions: decided(1, raised('a'), plan) })
  expect(await screen.findByRole('heading', { name: '2 件等您定' })).toBeTruthy()
  await leadsTo(/示例溪 a/, '/work/report/index?reportId=a')
  await leadsTo(/示例溪一河一策/, '/office/plan/plan?planId=p')
})

it('of many reports five are shown and the rest is one tap away', async () => {
  const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(raised)
  open({ ...busy, decisions: decided(7, ...many, plan) })
  expect(await screen.findByRole('heading', { name: '8 件等您定' })).toBeTruthy()
  expect(screen.getAllByRole('button', { name: /示例溪 \w/ })).toHaveLength(5)
  expect(screen.getByRole('button', { name: /示例溪一河一策/ })).toBeTruthy()
  await leadsTo(/还有 2 件问题/, '/work/list/index?list=mine')
})

it('every figure opens what is behind it', async () => {
  open(busy)
  await leadsTo(
    /示例一村.*应巡 5 项，还差 2 项.*1 项今天到期/,
    '/office/patrol/progress?standing=missing&village=' + encodeURIComponent('示例一村'),
  )
  await leadsTo(/这一期完成\/应巡任务/, '/office/patrol/progress?standing=all')
  await leadsTo(/^今天到期 1 项/, '/office/patrol/progress?standing=today')
  await leadsTo(/今天巡河/, `/office/patrol/patrols?from=${busy.day}&until=${busy.day}`)
  await leadsTo(/全镇.*在办 12 件.*2 件逾期/, '/work/list/index?list=open')
  await leadsTo(/示例环保所.*在办 5 件.*2 件逾期/, '/work/list/index?list=open&departmentId=late')
  await leadsTo(/5 个断面，4 个达标/, '/office/register/index?of=section')
  await leadsTo(/示例桥.*目标Ⅲ类/, '/office/register/entry?of=section&id=s1')
  await leadsTo(/保洁.*已付 150,000 元.*用了 75%/, '/office/register/index?of=cleaningFund')
  await leadsTo(/举报奖励.*用了 25%/, '/office/reward/rewards')
  await leadsTo(/全镇河流.*还要巡 2 段.*逾期 1 件/, '/public/map/index')
})

it('late departments come first, idle ones not at all', async () => {
  open(busy)
  await screen.findByRole('button', { name: /示例环保所/ })
  const words = screen.getAllByRole('button').map((each) => each.textContent ?? '')
  const at = (name: string) => words.findIndex((each) => each.includes(name))
  expect(at('示例环保所')).toBeLessThan(at('示例农业办'))
  expect(at('示例水利站')).toBe(-1)
})

it('his own walks stay, where he has some', async () => {
  open(busy, { 'patrol.today': today([duty()]) })
  expect(await screen.findByRole('button', { name: /开始巡河/ })).toBeTruthy()
})
