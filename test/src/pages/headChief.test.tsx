/** The head chief's first screen: what waits for him on top, then the township in lines that lead to what is behind. */
import Taro from '@tarojs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import type { Output } from '@domain/contract/contract'
import TodayPage from '@/pages/today'
import { storage } from '../device/memoryStore'
import { page } from '../office/registerAnswers'
import { entry, workload } from '../work/answers'
import { duty, person, today } from './answers'
import { cloudAnswers } from './cloud'

jest.mock('@/services/call')

beforeEach(() => {
  storage.texts.clear()
  jest.clearAllMocks()
})

const raised = (id: string) => entry({ id, state: 'handling', light: 'red', escalation: 2 })
const villages: Output<'patrol.villagesToday'> = {
  day: '2026-11-20',
  items: [
    { village: '示例一村', walked: 0, due: 2, dueToday: 1 },
    { village: '示例三村', walked: 3, due: 0, dueToday: 0 },
  ],
}
const departments = [
  { id: 'idle', name: '示例水利站', open: 0, overdue: 0 },
  { id: 'busy', name: '示例农业办', open: 7, overdue: 0 },
  { id: 'late', name: '示例环保所', open: 5, overdue: 2 },
]

function open(change: Parameters<typeof cloudAnswers>[0] = {}) {
  cloudAnswers({
    'identity.me': person('headChief'),
    'patrol.today': today([]),
    'report.workList': page(raised('a'), raised('b')),
    'report.workload': workload({ open: 12, overdue: 2, departments }),
    'patrol.villagesToday': villages,
    ...change,
  })
  render(<TodayPage />)
}

const leadsTo = async (name: RegExp, url: string) => {
  fireEvent.click(await screen.findByRole('button', { name }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url })
}

it('says first how much waits for him, and opens it', async () => {
  open({ 'report.workList': page(raised('a')) })
  expect(await screen.findByRole('heading', { level: 1, name: '1 件等您定' })).toBeTruthy()
  await leadsTo(/偷排污水/, '/work/report/index?reportId=a')
})

it('shows five, and leads to all of them', async () => {
  open({ 'report.workList': page(...['a', 'b', 'c', 'd', 'e', 'f'].map(raised)) })
  expect(await screen.findByRole('heading', { name: '6 件等您定' })).toBeTruthy()
  expect(screen.getAllByRole('button', { name: /偷排污水/ })).toHaveLength(5)
  await leadsTo(/全部 6 件/, '/work/list/index?list=mine')
})

it('says when nothing waits, without an empty list', async () => {
  open({ 'report.workList': page() })
  expect(await screen.findByRole('heading', { name: '现在没有等您定的' })).toBeTruthy()
  expect(screen.queryByText('现在没有您的巡河任务')).toBeNull()
})

it('what is open and late with which department, late ones first, each leading there', async () => {
  open()
  await leadsTo(/全镇.*在办 12 件.*2 件逾期/, '/work/list/index?list=open')
  await leadsTo(/示例环保所.*在办 5 件.*2 件逾期/, '/work/list/index?list=open&departmentId=late')
  const words = screen.getAllByRole('button').map((each) => each.textContent ?? '')
  const at = (name: string) => words.findIndex((each) => each.includes(name))
  expect(at('示例环保所')).toBeLessThan(at('示例农业办'))
  expect(at('示例水利站')).toBe(-1)
})

it('how the walks stand by village, each leading to its patrols', async () => {
  open()
  await leadsTo(
    /示例一村.*今天还没有人巡，还要巡 2 段.*1 段今天到期/,
    `/office/patrols/index?village=${encodeURIComponent('示例一村')}`,
  )
  expect(screen.getByText('今天巡了 3 次，这一期都巡过了')).toBeTruthy()
})

it('his own walks stay, where he has some', async () => {
  open({ 'patrol.today': today([duty()]) })
  expect(await screen.findByRole('button', { name: /开始巡河/ })).toBeTruthy()
})
