/** On Today: what the office answered, until it is read, and what a chief can do about it. */
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { outbox } from '@/outbox'
import TodayPage from '@/pages/today'
import type { NewsItem } from '@/pages/today/useToday'
import { storage } from '../device/memoryStore'
import { duty, now, past, person, today } from './answers'
import { called, cloudAnswers } from './cloud'

jest.mock('@/services/call')

beforeEach(() => {
  storage.texts.clear()
  jest.clearAllMocks()
})

const news = (change: Partial<NewsItem> = {}, id = 'x1'): NewsItem => ({
  patrol: past({ id, day: '2026-11-19', status: 'rejected' }),
  assignmentId: 'a1',
  review: { accepted: false, text: '请走完下游', by: '演示河长办', at: now },
  explainable: true,
  ...change,
})
const accepted = (id = 'x1') =>
  news(
    {
      patrol: past({ id, day: '2026-11-19', status: 'accepted' }),
      review: { accepted: true, text: '情况属实', by: '演示河长办', at: now },
      explainable: false,
    },
    id,
  )

async function open(items: NewsItem[], duties = [duty()]): Promise<void> {
  cloudAnswers({
    'identity.me': person('villageChief'),
    'patrol.today': today(duties, { news: items }),
    'patrol.markRead': {},
  })
  render(<TodayPage />)
  await screen.findByText(/11月20日/)
}
const button = (name: string) => screen.queryByRole('button', { name })

it('not accepted: says why and to which walk, and starts that reach again', async () => {
  await open([news()])
  expect(screen.getByText('河长办答复了您')).toBeTruthy()
  expect(screen.getByText('未认可')).toBeTruthy()
  expect(screen.getByText('「请走完下游」')).toBeTruthy()
  expect(screen.getByText('昨天巡示例溪 1 段')).toBeTruthy()
  fireEvent.click(button('重巡示例溪 1 段')!)
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/pages/patrol/record/index?assignmentId=a1' })
  fireEvent.click(button('再说明一次')!)
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/pages/patrol/result/index?patrolId=x1' })
})

it('accepted: nothing to do but to know it, once for all phones', async () => {
  await open([accepted()])
  expect(screen.getByText('已认可')).toBeTruthy()
  expect(button('重巡示例溪 1 段')).toBeNull()
  expect(button('再说明一次')).toBeNull()
  cloudAnswers({
    'identity.me': person('villageChief'),
    'patrol.today': today([duty()], { news: [] }),
    'patrol.markRead': {},
  })
  await act(async () => fireEvent.click(button('知道了')!))
  expect(called).toContainEqual({ action: 'patrol.markRead', input: { patrolId: 'x1', answeredAt: now } })
  expect(screen.queryByText('河长办答复了您')).toBeNull()
})

it('without network it stays, and says so', async () => {
  await open([accepted()])
  cloudAnswers({ 'patrol.markRead': { refused: 'network.offline' } })
  await act(async () => fireEvent.click(button('知道了')!))
  expect(screen.getByRole('alert').textContent).toMatch(/网络/)
  expect(screen.getByText('河长办答复了您')).toBeTruthy()
})

it.each([
  ['was walked meanwhile', duty({ state: 'done', done: 1 })],
  ['is paused', duty({ state: 'paused' })],
  [
    'is one of another week',
    duty({ period: { kind: 'week', key: 'week-2026-11-23', start: '2026-11-23', end: '2026-11-29' } }),
  ],
  ['is a colleague’s', duty({ delegation: { id: 'd1', fromName: '演示河长02', until: '2026-11-25' } })],
])('does not send anybody to a reach whose duty %s', async (_why, only) => {
  await open([news({ explainable: false })], [only])
  expect(screen.getByText('未认可')).toBeTruthy()
  expect(button('重巡示例溪 1 段')).toBeNull()
})

it('more than two: the newest two, and the rest as a number that leads to the records', async () => {
  await open(['x1', 'x2', 'x3', 'x4'].map((id) => accepted(id)))
  expect(screen.getAllByText('河长办答复了您')).toHaveLength(2)
  fireEvent.click(screen.getByRole('button', { name: /还有 2 条答复/ }))
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/history/index' })
})

it('what nobody explained in time is said as it was, not as the office’s word', async () => {
  await open([news({ review: { accepted: false, text: '到期没有说明', by: '系统', at: now } })])
  expect(screen.getByText('这次巡河到期没有说明')).toBeTruthy()
  expect(button('补一次说明')).toBeTruthy()
})

it('goes when one more word is on its way, though there is no network', async () => {
  await open([news()])
  await act(() =>
    outbox.put({
      id: 'explainAgain_x1',
      action: 'patrol.explain',
      title: '示例溪 1 段 情况说明',
      files: [],
      input: { patrolId: 'x1', text: '路断了' },
    }),
  )
  expect(screen.queryByText('河长办答复了您')).toBeNull()
  await act(() => outbox.discard('explainAgain_x1'))
})
