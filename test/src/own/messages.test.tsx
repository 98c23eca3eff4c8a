/** What was told to a person can be looked up, and is counted until it was seen. */
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { Output } from '@domain/contract/contract'
import MePage from '@/pages/me'
import MessagesPage from '@/own/messages'
import { storage } from '../device/memoryStore'
import { page } from '../office/registerAnswers'
import { person } from '../pages/answers'
import { called, cloudAnswers } from '../pages/cloud'
import Taro from '../taro/taro'

jest.mock('@/services/call')

type Message = Output<'message.mine'>['items'][number]
const message = (change: Partial<Message> = {}): Message => ({
  id: '2026-11-20_p1_dutyDue',
  template: 'dutyDue',
  day: '2026-11-20',
  words: '示例溪 1 段，今天，还差 1 次',
  page: 'pages/today/index',
  unread: false,
  ...change,
})
const given = page(
  message({ id: 'new', template: 'reportAssigned', page: 'work/report/index?reportId=r1', unread: true }),
  message(),
)

beforeEach(() => {
  storage.texts.clear()
  jest.clearAllMocks()
  cloudAnswers({ 'identity.me': person('villageChief'), 'message.mine': given, 'message.read': {} })
})

it('lists what was said, marks what is new as read, and opens what it is about', async () => {
  render(<MessagesPage />)
  fireEvent.click(await screen.findByRole('button', { name: /新交办问题提醒/ }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/work/report/index?reportId=r1' })
  fireEvent.click(screen.getByRole('button', { name: /巡河到期提醒/ }))
  expect(Taro.switchTab).toHaveBeenLastCalledWith({ url: '/pages/today/index' })
  await waitFor(() => expect(called).toContainEqual({ action: 'message.read', input: { ids: ['new'] } }))
})

it('of a kind that only a newer cloud knows it shows the words all the same', async () => {
  const newer = message({ id: 'newer', template: 'fromTheFuture' as Message['template'], words: '请看一看' })
  cloudAnswers({ 'message.mine': page(newer, message()), 'message.read': {} })
  render(<MessagesPage />)
  expect(await screen.findByText(/请看一看/)).toBeTruthy()
  expect(screen.getByText('巡河到期提醒')).toBeTruthy()
})

it('says under 我的 how many were not looked at', async () => {
  render(<MePage />)
  const row = await screen.findByRole('button', { name: /消息/ })
  await waitFor(() => expect(row.textContent).toContain('1 条没看'))
  fireEvent.click(row)
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/own/messages/index' })
})
