/** The desk in the morning. */
import Taro from '@tarojs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import { addDays, dayOf } from '@domain/calendar/day'
import OverviewPage from '@/office/overview'
import { storage } from '../device/memoryStore'
import '../components/dialogs'
import { past } from '../pages/answers'
import { cloudAnswers } from '../pages/cloud'
import { deskWindow } from './deskWindow'
import { page, policy } from './registerAnswers'

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
const ready = {
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
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/office/patrols/index?status=explained' })
  fireEvent.click(await screen.findByRole('button', { name: /示例王大明/ }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/office/patrol/index?patrolId=x1' })
  fireEvent.click(screen.getByRole('button', { name: '人员' }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/office/people/index' })
})

it('has the rooms beside the page on a desk', async () => {
  deskWindow(true)
  render(<OverviewPage />)
  await screen.findByText('等您答复 2 条')
  fireEvent.click(screen.getByRole('button', { name: '巡河规则' }))
  expect(Taro.redirectTo).toHaveBeenLastCalledWith({ url: '/office/dutyPolicy/index' })
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
  expect(await screen.findByText('没有网络，显示的是上次看到的内容')).toBeTruthy()
})
