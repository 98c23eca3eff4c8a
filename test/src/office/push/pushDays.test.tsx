/** Which day the desk of pushes opens with, and what it says about days without any. */
import Taro from '@tarojs/taro'
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { addDays } from '@domain/calendar/day'
import type { Input } from '@domain/contract/contract'
import PushesPage from '@/office/push/pushes'
import { openedWith } from '../../taro/taro'
import { storage } from '../../device/memoryStore'
import '../../components/dialogs'
import { called, cloudAnswers } from '../../pages/cloud'
import { deskWindow } from '../deskWindow'
import { push, pushDay, road, today, tomorrow } from './pushAnswers'

jest.mock('@/services/call')

const daysAsked = () =>
  called
    .filter(({ action }) => action === 'push.listDay')
    .map(({ input }) => (input as Input<'push.listDay'>).day)
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

beforeEach(() => {
  storage.texts.clear()
  openedWith({ day: tomorrow })
  deskWindow(true)
})

it('opens with today while a group still waits for its hour', async () => {
  openedWith({})
  cloudAnswers({ 'push.listDay': pushDay([push({ day: today, dueAt: Date.now() + 60_000 })]) })
  render(<PushesPage />)
  await screen.findByRole('button', { name: /示例河长群/ })
  expect(screen.getByRole('radio', { name: '今天' }).getAttribute('aria-checked')).toBe('true')
  expect(new Set(daysAsked())).toEqual(new Set([today]))
})

it('opens with tomorrow once the last hour of today has passed', async () => {
  openedWith({})
  cloudAnswers({ 'push.listDay': pushDay([push({ day: today, dueAt: Date.now() - 60_000 })]) })
  render(<PushesPage />)
  await waitFor(() => expect(daysAsked()).toContain(tomorrow))
  expect(screen.getByRole('radio', { name: '明天' }).getAttribute('aria-checked')).toBe('true')
})

it('says on a day off that nothing is sent, and leads on', async () => {
  cloudAnswers({ 'push.listDay': pushDay([], { working: false }) })
  render(<PushesPage />)
  expect(await screen.findByText(/休息日不送/)).toBeTruthy()
  tap('看后一天')
  await waitFor(() => expect(daysAsked()).toContain(addDays(tomorrow, 1)))
})

it('leads to the groups when there is none', async () => {
  cloudAnswers({ 'push.listDay': pushDay([]) })
  render(<PushesPage />)
  fireEvent.click(await screen.findByRole('button', { name: '去看群' }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/office/register/index?of=group' })
})

it('shows what is not planned yet, and says from when on it can be changed', async () => {
  cloudAnswers({ 'push.listDay': pushDay([push()], { planned: false }) })
  render(<PushesPage />)
  fireEvent.click(await screen.findByRole('button', { name: /示例河长群/ }))
  expect(screen.getByText(/预排.*今天 17:00 排定，排定后可以改文字/)).toBeTruthy()
  expect(screen.getByText(/今天还有 2 段要巡。/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: '改文字' })).toBeNull()
  expect(screen.queryByRole('button', { name: /同意/ })).toBeNull()
})

it('says on another day that today went wrong somewhere, and leads there', async () => {
  const failed = push({ day: today, state: 'delivered', robot: road('failed', '机器人地址不对') })
  cloudAnswers({ 'push.listDay': pushDay([failed]) })
  render(<PushesPage />)
  fireEvent.click(await screen.findByRole('button', { name: /今天有 1 个群没有送到/ }))
  expect(screen.getByRole('radio', { name: '今天' }).getAttribute('aria-checked')).toBe('true')
})
