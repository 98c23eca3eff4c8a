/** Reports on Today: a line for chiefs and the office, the main thing for departments and cleaners. */
import Taro from '@tarojs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import TodayPage from '@/pages/today'
import { deskWindow } from '../office/deskWindow'
import { storage } from '../device/memoryStore'
import { page } from '../office/registerAnswers'
import { duty, person, today } from '../pages/answers'
import { cloudAnswers } from '../pages/cloud'
import { entry, workload } from './answers'

jest.mock('@/services/call')

beforeEach(() => {
  deskWindow(false)
  storage.texts.clear()
  jest.clearAllMocks()
})

it('tells a chief of the problems on the own reaches in one line that leads to them', async () => {
  const items = [entry({ id: 'a' }), entry({ id: 'b' }), entry({ id: 'c', light: 'orange' })]
  cloudAnswers({
    'identity.me': person('villageChief'),
    'patrol.today': today([duty()]),
    'report.onMyReaches': { items, mine: 0 },
  })
  render(<TodayPage />)
  fireEvent.click(await screen.findByRole('button', { name: /河段上的问题 3 件，1 件快到期/ }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/work/list/index?list=reaches' })
  expect(screen.getByRole('button', { name: /开始巡河/ })).toBeTruthy()
})

it('leads a chief to what waits for the chief first', async () => {
  cloudAnswers({
    'identity.me': person('villageChief'),
    'patrol.today': today([duty()]),
    'report.onMyReaches': { items: [entry({ light: 'red' })], mine: 1 },
  })
  render(<TodayPage />)
  fireEvent.click(await screen.findByRole('button', { name: /河段上的问题 1 件，1 件逾期，1 件等您办/ }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/work/list/index?list=mine' })
})

it('says nothing to a chief whose reaches are fine', async () => {
  cloudAnswers({
    'identity.me': person('villageChief'),
    'patrol.today': today([duty()]),
    'report.onMyReaches': { items: [], mine: 0 },
  })
  render(<TodayPage />)
  await screen.findByRole('button', { name: /开始巡河/ })
  expect(screen.queryByText(/问题/)).toBeNull()
})

it.each(['department', 'cleaner'] as const)('shows a %s its work instead of patrols', async (role) => {
  cloudAnswers({
    'identity.me': person(role),
    'patrol.today': today([]),
    'report.workList': page(entry({ id: 'a', state: 'assigned' })),
  })
  render(<TodayPage />)
  expect(await screen.findByRole('heading', { name: '有 1 件等您办' })).toBeTruthy()
  expect(screen.queryByText('现在没有您的巡河任务')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: /偷排污水/ }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/work/report/index?reportId=a' })
})

it('tells the office how much waits at its desk', async () => {
  cloudAnswers({
    'identity.me': person('office'),
    'patrol.today': today([]),
    'report.workload': workload({ open: 12, overdue: 2, triage: 3 }),
  })
  render(<TodayPage />)
  fireEvent.click(await screen.findByRole('button', { name: /问题未结 12 件，2 件逾期，3 件待交办/ }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/work/list/index' })
})

it('a department reads on its phone what it has to put right, and until when', async () => {
  cloudAnswers({
    'identity.me': person('department'),
    'patrol.today': today([]),
    'report.workList': page(),
    'rectification.mine': {
      items: [
        { id: 'z1', problem: '岸边弃渣', due: '2026-11-20', late: true },
        { id: 'z2', problem: '排口标牌', due: null, late: false },
      ],
    },
  })
  render(<TodayPage />)
  fireEvent.click(await screen.findByRole('button', { name: /岸边弃渣.*限 11月20日 完成.*已逾期/ }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/office/register/entry?of=rectification&id=z1' })
  expect(screen.getByText('督查整改 2 件')).toBeTruthy()
})
