/** The log on the desk: what reached whom, why not, and once more by hand. */
import { learnCloudTime } from '@/services/cloudClock'
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { addDays, startOfDay } from '@domain/calendar/day'
import type { Output } from '@domain/contract/contract'
import PushLogPage from '@/office/push/log'
import { openedWith } from '../../taro/taro'
import { storage } from '../../device/memoryStore'
import '../../components/dialogs'
import { called, cloudAnswers } from '../../pages/cloud'
import { deskWindow } from '../deskWindow'
import { push, pushDay, road, today } from './pushAnswers'
import { page } from '../registerAnswers'

jest.mock('@/services/call')

type Reminder = Output<'reminder.log'>['items'][number]

const reminder = (change: Partial<Reminder> = {}): Reminder => ({
  id: 'm1',
  name: '示例王',
  template: 'dutyDue',
  words: '示例溪 1 段，今天，还差 1 次',
  state: 'failed',
  reason: '没有填模板编号，或编号不对',
  tries: 1,
  at: null,
  ...change,
})
const ready = {
  'reminder.log': page(reminder(), reminder({ id: 'm2', name: '示例李', state: 'sent', reason: '', at: 0 })),
  'reminder.counts': {
    counts: [
      { state: 'sent' as const, count: 41 },
      { state: 'failed' as const, count: 3 },
    ],
  },
  'push.listDay': pushDay([]),
  'reminder.resend': {},
}
const sent = (action: string) => called.filter((one) => one.action === action).map(({ input }) => input)
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

async function open(name: RegExp) {
  render(<PushLogPage />)
  fireEvent.click(await screen.findByRole('button', { name }))
}

beforeEach(() => {
  storage.texts.clear()
  openedWith({})
  deskWindow(true)
  cloudAnswers(ready)
})

it('counts the day by state, and lists who got what, with the reason in words', async () => {
  render(<PushLogPage />)
  expect(await screen.findByText('41')).toBeTruthy()
  expect(await screen.findByText('没有填模板编号，或编号不对')).toBeTruthy()
  expect(screen.getAllByText('巡河到期提醒')).toHaveLength(2)
  expect(screen.getByText('08:00')).toBeTruthy()
  expect(sent('reminder.log')).toContainEqual({ day: today, limit: 50 })
})

it('shows the day it is in the cloud, whatever the clock of the computer says', async () => {
  const tomorrow = addDays(today, 1)
  render(<PushLogPage />)
  act(() => learnCloudTime(startOfDay(tomorrow)))
  await waitFor(() => expect(sent('reminder.log').at(-1)).toEqual({ day: tomorrow, limit: 50 }))
  learnCloudTime(Date.now())
})

it('narrows to a state, and looks at another day', async () => {
  render(<PushLogPage />)
  await screen.findByText('41')
  fireEvent.change(screen.getByRole('combobox', { name: '情况' }), { target: { value: 'noConsent' } })
  await waitFor(() =>
    expect(sent('reminder.log')).toContainEqual({ day: today, state: 'noConsent', limit: 50 }),
  )
  const yesterday = addDays(today, -1)
  fireEvent.click(screen.getByRole('radio', { name: '昨天' }))
  await waitFor(() => expect(sent('reminder.counts')).toContainEqual({ day: yesterday }))
  fireEvent.click(screen.getByRole('radio', { name: '其他' }))
  fireEvent.change(screen.getByLabelText('日期'), { target: { value: '2026-07-03' } })
  await waitFor(() => expect(sent('push.listDay')).toContainEqual({ day: '2026-07-03' }))
})

it('comes page by page', async () => {
  cloudAnswers({ ...ready, 'reminder.log': { items: [reminder()], next: 'm1' } })
  render(<PushLogPage />)
  const more = await screen.findByRole('button', { name: '再看更多' })
  cloudAnswers({ ...ready, 'reminder.log': page(reminder({ id: 'm3', name: '示例赵' })) })
  fireEvent.click(more)
  expect(await screen.findByText('示例赵')).toBeTruthy()
  expect(sent('reminder.log')).toEqual([{ day: today, limit: 50, cursor: 'm1' }])
  expect(screen.queryByRole('button', { name: '再看更多' })).toBeNull()
})

it('sends what failed once more, and nothing that arrived', async () => {
  await open(/示例王/)
  tap('再发一次')
  expect(await screen.findByText('10 分钟内再给示例王发一次')).toBeTruthy()
  expect(sent('reminder.resend')).toEqual([{ reminderId: 'm1' }])
  tap(/示例李/)
  expect(screen.queryByRole('button', { name: '再发一次' })).toBeNull()
})

it('asks first when the reminder may have arrived', async () => {
  cloudAnswers({ ...ready, 'reminder.log': page(reminder({ state: 'unclear', reason: '微信没有明确回答' })) })
  await open(/示例王/)
  tap('再发一次')
  const dialog = screen.getByRole('dialog', { name: '再给示例王发一次？' })
  expect(dialog.textContent).toContain('可能收到两遍')
  expect(sent('reminder.resend')).toEqual([])
  fireEvent.click(within(dialog).getByRole('button', { name: '再发一次' }))
  await waitFor(() => expect(sent('reminder.resend')).toEqual([{ reminderId: 'm1' }]))
})

it('says what a reminder without consent needs before it is sent again', async () => {
  cloudAnswers({ ...ready, 'reminder.log': page(reminder({ state: 'noConsent', reason: '' })) })
  await open(/示例王/)
  expect(screen.getByRole('button', { name: /再发一次/ }).textContent).toContain('要本人先点过“提醒我”')
})

it('says in words why the cloud did not send it again', async () => {
  cloudAnswers({ ...ready, 'reminder.resend': { refused: 'reminder.notResendable' } })
  await open(/示例王/)
  tap('再发一次')
  expect(await screen.findByText('这条提醒不用重发。')).toBeTruthy()
})

it('shows both roads to the groups of the day, and leads to the one that failed', async () => {
  const failed = push({
    day: today,
    state: 'delivered',
    robot: road('failed', '机器人地址不对或已被移除'),
    liaison: road('done'),
  })
  const good = push({
    id: 'x',
    day: today,
    groupName: '示例志愿者群',
    state: 'delivered',
    robot: road('done'),
  })
  cloudAnswers({ ...ready, 'push.listDay': pushDay([failed, good]) })
  openedWith({ shown: 'groups' })
  render(<PushLogPage />)
  expect(await screen.findByText('1 个已送出，1 个没送到')).toBeTruthy()
  expect(screen.getByText('机器人地址不对或已被移除')).toBeTruthy()
  tap(/示例河长群/)
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({
    url: `/office/push/pushes?day=${today}&pushId=${today}_g1`,
  })
})

it('takes a preview for no record', async () => {
  cloudAnswers({ ...ready, 'push.listDay': pushDay([push({ day: today })], { planned: false }) })
  openedWith({ shown: 'groups' })
  render(<PushLogPage />)
  expect(await screen.findByText('这天没有送给群的')).toBeTruthy()
})

it('says what will appear while there is nothing, and opens in a sheet on a phone', async () => {
  cloudAnswers({ ...ready, 'reminder.log': page(), 'reminder.counts': { counts: [] } })
  const first = render(<PushLogPage />)
  expect(await screen.findByText('这天没有个人提醒')).toBeTruthy()
  first.unmount()
  storage.texts.clear()
  deskWindow(false)
  cloudAnswers(ready)
  await open(/示例王/)
  expect(screen.getByRole('dialog', { name: '这条提醒' })).toBeTruthy()
})
