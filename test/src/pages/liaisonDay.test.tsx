/** Today of a group liaison, and of the many who are none. */
import Taro from '@tarojs/taro'
import { render, screen, waitFor } from '@testing-library/react'
import MePage from '@/pages/me'
import TodayPage from '@/pages/today'
import { dayOf, startOfDay } from '@domain/calendar/day'
import { storage } from '../device/memoryStore'
import { forwarded, mine, ready } from '../push/pushAnswers'
import { tap } from '../report/hands'
import { duty, nobody, person, today } from './answers'
import { called, cloudAnswers } from './cloud'

jest.mock('@/services/call')

/** The cloud's clock goes with the phone's. */
const chief = () => ({
  'identity.me': { ...person('villageChief'), now: Date.now() },
  'patrol.today': today([duty()]),
})
const asked = () => called.filter(({ action }) => action === 'push.myGroups').length

beforeEach(() => {
  storage.texts.clear()
  jest.clearAllMocks()
})

it('says that the message is written, and leads to it', async () => {
  cloudAnswers({
    ...chief(),
    'push.myGroups': mine([ready(), ready({ id: 'other' }), forwarded({ id: 'done' })]),
  })
  render(<TodayPage />)
  await tapWhenThere(/每日一送写好了，2 个群等您转发/)
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/push/liaison/index' })
})

it('shows nothing above the day’s task while nothing is to be passed on; the way there and when it will be written stand under 我的', async () => {
  const dueAt = startOfDay(dayOf(Date.now())) + 450 * 60_000
  const clock = jest.spyOn(Date, 'now').mockReturnValue(dueAt - 60_000)
  cloudAnswers({ ...chief(), 'push.myGroups': mine([], { coming: [{ groupName: '示例河长群', dueAt }] }) })
  const coming = render(<MePage />)
  expect(await screen.findByText('07:30 准备好，不用您打字')).toBeTruthy()
  coming.unmount()
  clock.mockRestore()
  storage.texts.clear()
  cloudAnswers({ ...chief(), 'push.myGroups': mine([forwarded()]) })
  const rests = render(<TodayPage />)
  await screen.findByText('示例溪 1 段', { selector: '.duty__name' })
  await waitFor(() => expect(asked()).toBeGreaterThan(0))
  expect(screen.queryByText(/每日一送/)).toBeNull()
  rests.unmount()
  render(<MePage />)
  await tapWhenThere(/现在没有要转发的/)
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/push/liaison/index' })
})

it('asks those who are liaison of nothing once a day, and shows them nothing', async () => {
  cloudAnswers({ ...chief(), 'push.myGroups': mine([], { liaison: false }) })
  const first = render(<TodayPage />)
  await screen.findByRole('button', { name: /开始巡河/ })
  await waitFor(() =>
    expect([...storage.texts.keys()].some((key) => key.startsWith('notLiaison'))).toBe(true),
  )
  expect(asked()).toBe(1)
  first.unmount()
  render(<TodayPage />)
  await screen.findByRole('button', { name: /开始巡河/ })
  expect(asked()).toBe(1)
  expect(screen.queryByText(/每日一送/)).toBeNull()
})

it('asks again on another day', async () => {
  await storage.write('notLiaison/p1', '2026-03-17')
  cloudAnswers({ ...chief(), 'push.myGroups': mine([ready()]) })
  render(<TodayPage />)
  expect(await screen.findByText(/1 个群等您转发/)).toBeTruthy()
})

it('asks no resident', async () => {
  cloudAnswers({ 'identity.me': nobody })
  render(<TodayPage />)
  await screen.findByText('发现河道问题？')
  expect(asked()).toBe(0)
})

async function tapWhenThere(name: RegExp): Promise<void> {
  await screen.findByRole('button', { name })
  await tap(name)
}
