/** Who is due today and not yet out, on the desk's 今天. */
import Taro from '@tarojs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import type { Output } from '@domain/contract/contract'
import { DueToday } from '@/office/desk/DueToday'
import { storage } from '../../device/memoryStore'
import { person as caller } from '../../pages/answers'
import { called, cloudAnswers } from '../../pages/cloud'
import { deskWindow } from '../deskWindow'

jest.mock('@/services/call')

type Person = Output<'push.dueToday'>['items'][number]
const due = (personId: string, personName: string, reminder: Person['reminder'] = null): Person => ({
  ...{ personId, personName, village: '示例村', reaches: ['示例溪 1 段', '示例塘'] },
  reminder,
})
const list = (...items: Person[]) => ({ day: '2026-11-22', items })
const asOffice = { 'identity.me': caller('office') }

beforeEach(() => {
  storage.texts.clear()
  deskWindow(true)
})

it('one tap reminds them, and it is said who got a message and who has to be rung', async () => {
  const answers = { 'push.dueToday': list(due('p1', '示例王大明'), due('p2', '示例李小溪')) }
  cloudAnswers({ ...asOffice, ...answers, 'push.remindDue': list() })
  render(<DueToday />)
  expect(await screen.findByText('今天到期还没巡：2 人')).toBeTruthy()
  const remind = await screen.findByRole('button', { name: '一键提醒' })
  cloudAnswers({
    ...asOffice,
    'push.remindDue': list(),
    'push.dueToday': list(
      due('p1', '示例王大明', { state: 'waiting', reason: '', at: null }),
      due('p2', '示例李小溪', { state: 'noConsent', reason: '', at: null }),
    ),
  })
  fireEvent.click(remind)
  expect(
    await screen.findByText('1 人的微信提醒十分钟内发出；1 人没有收到，请打电话：示例李小溪'),
  ).toBeTruthy()
  expect(called.some(({ action }) => action === 'push.remindDue')).toBe(true)
  fireEvent.click(screen.getByRole('button', { name: /示例李小溪，示例村/ }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/office/register/entry?of=person&id=p2' })
  fireEvent.click(screen.getByRole('button', { name: '看应巡进度' }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/office/patrol/progress?standing=today' })
})

it('the head chief sees the list and reminds nobody; where all were reminded nothing is left to tap', async () => {
  const told = due('p1', '示例王大明', {
    state: 'sent',
    reason: '',
    at: Date.parse('2026-11-22T07:30+08:00'),
  })
  cloudAnswers({ 'identity.me': caller('headChief'), 'push.dueToday': list(told) })
  render(<DueToday />)
  expect(await screen.findByText('07:30 已提醒')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '一键提醒' })).toBeNull()
})

it('says so when nobody is due any more', async () => {
  cloudAnswers({ ...asOffice, 'push.dueToday': list() })
  render(<DueToday />)
  expect(await screen.findByText('今天没有到期还没巡的')).toBeTruthy()
})
