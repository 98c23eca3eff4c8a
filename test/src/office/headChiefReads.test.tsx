/** The head chief reads at the desk what the office decides, and is offered nothing that would be refused. */
import { act, render, screen, waitFor } from '@testing-library/react'
import { defaultDispatchPolicy } from '@domain/report/dispatchPolicy'
import BriefsPage from '@/office/brief'
import HolidaysPage from '@/office/calendar/holidays'
import PushesPage from '@/office/push/pushes'
import DispatchPolicyPage from '@/office/report/policy'
import '../components/dialogs'
import { storage } from '../device/memoryStore'
import { person } from '../pages/answers'
import { cloudAnswers } from '../pages/cloud'
import { openedWith } from '../taro/taro'
import { deskWindow } from './deskWindow'
import { push, pushDay, tomorrow } from './push/pushAnswers'

jest.mock('@/services/call')

const me = { 'identity.me': person('headChief') }
const gone = (name: RegExp) => waitFor(() => expect(screen.queryByRole('button', { name })).toBeNull())

afterEach(() => jest.useRealTimers())
beforeEach(() => {
  storage.texts.clear()
  deskWindow(true)
})

it('rules, without a way to save them', async () => {
  const { version, rules, days } = defaultDispatchPolicy
  const policy = { version, rules: [...rules], days: { ...days } }
  cloudAnswers({ ...me, 'report.getDispatchPolicy': { policy, offered: [] } })
  render(<DispatchPolicyPage />)
  expect(await screen.findByText('规则由河长办来改，您可以看')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^保存/ })).toBeNull()
})

it('the holidays', async () => {
  const known = { version: 1, notices: [], knownUntil: '2025-12-31', missing: null, lawful: [] }
  cloudAnswers({ ...me, 'calendar.getHolidays': known })
  render(<HolidaysPage />)
  expect(await screen.findByRole('textbox', { name: '放假的日子' })).toBeTruthy()
  await gone(/^保存/)
})

it('the briefs, as a picture and as Word', async () => {
  jest.useFakeTimers({ now: Date.parse('2026-11-18T04:00:00Z'), doNotFake: ['setTimeout', 'setImmediate'] })
  const line = { id: '2026-10', month: '2026-10', waterName: '演示镇', version: 1, madeAt: Date.now() }
  cloudAnswers({
    ...me,
    'brief.months': { items: [line], due: '2026-10' },
    'brief.rivers': { items: [] },
  })
  render(<BriefsPage />)
  expect(await screen.findByRole('button', { name: '看全文和图片' })).toBeTruthy()
  await gone(/送到群|重做|做一份/)
})

it('what goes to the groups tomorrow', async () => {
  openedWith({ day: tomorrow })
  cloudAnswers({ ...me, 'push.listDay': pushDay([push()]) })
  render(<PushesPage />)
  const row = await screen.findByRole('button', { name: /示例河长群/ })
  await act(async () => row.click())
  expect(await screen.findByText('企业微信机器人')).toBeTruthy()
  await gone(/同意|改文字|不送|再送/)
})
