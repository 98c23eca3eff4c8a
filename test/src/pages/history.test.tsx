/** The history: by month, page by page, with what is not delivered on top. */
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { done } from '@domain/contract/answer'
import { call } from '@/services/call'
import HistoryPage from '@/pages/history'
import { byMonth } from '@/pages/history/useHistory'
import { storage } from '../device/memoryStore'
import { nobody, past, person } from './answers'
import { cloudAnswers } from './cloud'

jest.mock('@/services/call')

beforeEach(() => storage.texts.clear())

it('groups patrols by month, newest first', () => {
  const months = byMonth([
    past({ day: '2026-11-20' }),
    past({ day: '2026-11-02' }),
    past({ day: '2026-10-31' }),
  ])
  expect(months.map(({ key, patrols }) => [key, patrols.length])).toEqual([
    ['2026-11', 2],
    ['2026-10', 1],
  ])
})

it('shows each patrol with its state in words and opens it by a tap', async () => {
  cloudAnswers({
    'identity.me': person('villageChief'),
    'patrol.listMine': {
      items: [past({ id: 'x9', status: 'explained', problems: 2, day: '2026-11-02' })],
      next: null,
    },
  })
  render(<HistoryPage />)
  expect(await screen.findByRole('heading', { name: '2026年11月' })).toBeTruthy()
  const card = screen.getByRole('button', { name: /等答复/ })
  expect(card.textContent).toContain('2 处异常')
  fireEvent.click(card)
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/patrol/result/index?patrolId=x9' })
})

it('asks for the next page by its key', async () => {
  const pages: Record<string, unknown> = {
    first: { items: [past({ id: 'x1', reachName: '示例溪 1 段' })], next: 'k1' },
    k1: { items: [past({ id: 'x2', reachName: '示例溪 2 段' })], next: null },
  }
  jest
    .mocked(call)
    .mockImplementation((async (action: string, input: { cursor?: string }) =>
      done(
        action === 'identity.me' ? person('villageChief') : pages[input.cursor ?? 'first'],
      )) as typeof call)
  render(<HistoryPage />)
  await screen.findByText('示例溪 1 段')
  await act(async () => fireEvent.click(screen.getByRole('button', { name: '再看更早的' })))
  expect(await screen.findByText('示例溪 2 段')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '再看更早的' })).toBeNull()
})

it('says what will appear here before the first patrol', async () => {
  cloudAnswers({ 'identity.me': person('villageChief'), 'patrol.listMine': { items: [], next: null } })
  render(<HistoryPage />)
  expect(await screen.findByText('还没有巡河记录')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '去看今天的任务' }))
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/today/index' })
})

it('tells a resident what this page is for', async () => {
  cloudAnswers({ 'identity.me': nobody })
  render(<HistoryPage />)
  expect(await screen.findByText('这里是河长的巡河记录')).toBeTruthy()
})
