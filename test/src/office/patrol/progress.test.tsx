/** 应巡进度 on the desk and on a phone. */
import Taro from '@tarojs/taro'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { addDays, dayOf } from '@domain/calendar/day'
import type { Output } from '@domain/contract/contract'
import ProgressPage from '@/office/patrol/progress'
import { openedWith } from '../../taro/taro'
import { storage } from '../../device/memoryStore'
import '../../components/dialogs'
import { called, cloudAnswers } from '../../pages/cloud'
import { deskWindow } from '../deskWindow'
import { page, personEntry } from '../registerAnswers'

jest.mock('@/services/call')

type Line = Output<'patrol.progress'>['items'][number]
const today = dayOf(Date.now())
const line = (change: Partial<Line>): Line => ({
  ...{ id: 'a_week', personId: 'p1', personName: '示例王大明', role: 'villageChief' },
  ...{ reachId: 'r1', reachName: '示例溪 1 段', village: '示例村' },
  period: { kind: 'week', key: 'week', start: addDays(today, -6), end: today },
  ...{ required: 1, done: 0, waiting: 0, missing: 1 },
  ...change,
})
const due = line({})
const full = line({ id: 'b_week', personName: '示例李小溪', done: 1, missing: 0 })
const answers = (...lines: Line[]) => ({ 'patrol.progress': { ...page(...lines), total: lines.length } })
const lastAsked = () => called.filter(({ action }) => action === 'patrol.progress').at(-1)!.input

beforeEach(() => {
  storage.texts.clear()
  openedWith({})
  deskWindow(true)
  cloudAnswers(answers(due, full))
})

it('says who owes how many patrols by when, and a line opens what was walked there in that period', async () => {
  render(<ProgressPage />)
  const row = (await screen.findByRole('button', { name: /示例王大明/ })).closest('tr')!
  expect(within(row).getByText('今天到期未巡')).toBeTruthy()
  expect(screen.getByText(/共 2 条，按/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: /示例王大明/ }))
  const reach = `reachId=r1&reachName=${encodeURIComponent('示例溪 1 段')}`
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({
    url: `/office/patrol/patrols?${reach}&from=${addDays(today, -6)}&until=${today}`,
  })
})

it('lists the running periods, narrows by how they stand and by person, and opens the same way next time', async () => {
  cloudAnswers({
    ...answers(due),
    'register.listPeople': page(personEntry({ id: 'p7', name: '示例李小溪' })),
  })
  render(<ProgressPage />)
  await screen.findByRole('button', { name: /示例王大明/ })
  expect(lastAsked()).toEqual({ limit: 50 })
  fireEvent.change(screen.getByRole('combobox', { name: '情况' }), { target: { value: 'missing' } })
  await waitFor(() => expect(lastAsked()).toEqual({ standing: 'missing', limit: 50 }))
  fireEvent.click(screen.getByRole('button', { name: '按河长筛选' }))
  const sheet = screen.getByRole('dialog', { name: '选人' })
  fireEvent.click(await within(sheet).findByRole('button', { name: /示例李小溪/ }))
  const narrowed = { standing: 'missing', personId: 'p7', limit: 50 }
  await waitFor(() => expect(lastAsked()).toEqual(narrowed))
  cleanup()
  render(<ProgressPage />)
  await waitFor(() => expect(lastAsked()).toEqual(narrowed))
})

it('opened by a link it shows what the link says; periods that are over are owed, and none of them ends today', async () => {
  const days = { from: '2026-01-01', until: '2026-06-30' }
  openedWith({ standing: 'missing', ...days, village: encodeURIComponent('示例村') })
  const over = { kind: 'week' as const, key: 'week', start: '2026-01-05', end: '2026-01-11' }
  cloudAnswers(answers(line({ period: over })))
  render(<ProgressPage />)
  const row = (await screen.findByRole('button', { name: /示例王大明/ })).closest('tr')!
  expect(lastAsked()).toEqual({ standing: 'missing', village: '示例村', ...days, limit: 50 })
  expect(within(row).getByText('已欠')).toBeTruthy()
  const choices = within(screen.getByRole('combobox', { name: '情况' })).getAllByRole('option')
  expect(choices.map(({ textContent }) => textContent)).toEqual(['全部情况', '已欠', '已满'])
  fireEvent.click(screen.getByRole('button', { name: '导出应巡进度' }))
  const asked = `standing=missing&village=${encodeURIComponent('示例村')}&from=2026-01-01&until=2026-06-30`
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({
    url: `/office/document/documents?sheet=duties&${asked}`,
  })
})

it('is a list on a phone, and says so when nothing ends today unwalked', async () => {
  deskWindow(false)
  render(<ProgressPage />)
  const row = await screen.findByRole('button', { name: /示例李小溪，示例溪 1 段/ })
  expect(row.textContent).toContain('应巡 1 次，已巡 1 次')
  cleanup()
  openedWith({ standing: 'today' })
  cloudAnswers(answers())
  render(<ProgressPage />)
  expect(await screen.findByText('今天没有到期未巡的')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '看全部' }))
  await waitFor(() => expect(lastAsked()).toEqual({ limit: 50 }))
})
