/** My reports: what waits on this phone first, then what the cloud ties to this WeChat. */
import { act, render, screen } from '@testing-library/react'
import { outbox } from '@/outbox'
import MyReportsPage from '@/report/mine'
import { storage } from '../device/memoryStore'
import { cloudAnswers } from '../pages/cloud'
import Taro from '../taro/taro'
import { mine, receipt } from './answers'
import { settle, tap } from './hands'

jest.mock('@/services/call')

const submission = (id: string) => ({
  id,
  action: 'report.submit' as const,
  title: '带溪 2 段 水面垃圾',
  files: [],
  input: {
    reportId: id,
    category: 'floating' as const,
    place: [120.3, 27.6] as [number, number],
    text: '',
    photos: ['cloud://test/1.jpg'],
    link: 'wechat' as const,
    contact: '',
  },
})

async function open() {
  render(<MyReportsPage />)
  await act(settle)
}

beforeEach(async () => {
  for (const { id } of outbox.items()) await outbox.discard(id)
  storage.texts.clear()
  jest.clearAllMocks()
})

it('shows each with its state, its reward in words, and opens it by a tap', async () => {
  cloudAnswers({
    'report.listMine': {
      items: [mine({ state: 'closed', reward: { state: 'claimable', amount: 5000 } })],
      next: null,
    },
  })
  await open()
  expect(screen.getByText('已办结')).toBeTruthy()
  expect(screen.getByText('奖励 50 元')).toBeTruthy()
  expect(screen.getByText('可以领了')).toBeTruthy()
  await tap(/带溪 2 段 水面垃圾/)
  expect(Taro.navigateTo).toHaveBeenCalledWith({
    url: '/report/track/index?reportId=report000000000000000001',
  })
})

it('a reward that can be claimed stands above what was reported after it', async () => {
  const newer = mine({ id: 'newer00000000000000000001', reachName: '带溪 9 段', reward: null })
  const older = mine({ reward: { state: 'claimable', amount: 5000 } })
  cloudAnswers({ 'report.listMine': { items: [newer, older], next: null } })
  await open()
  const titles = screen.getAllByText(/水面垃圾/).map(({ textContent }) => textContent)
  expect(titles).toEqual(['带溪 2 段 水面垃圾', '带溪 9 段 水面垃圾'])
})

it('puts on top what waits, and what arrived with a receipt code that nobody has noted', async () => {
  cloudAnswers({
    'report.listMine': { items: [], next: null },
    'report.submit': { refused: 'network.offline' },
  })
  await outbox.put(submission('waiting0000000000000001'))
  await act(settle)
  cloudAnswers({
    'report.listMine': { items: [], next: null },
    'report.submit': { reportId: 'x', receipt, reachName: '带溪 2 段' },
  })
  await outbox.put(submission('arrived0000000000000001'))
  await act(settle)
  await open()
  expect(screen.getByText('已存手机')).toBeTruthy()
  await tap(/回执码还没记下/)
  expect(Taro.navigateTo).toHaveBeenCalledWith({
    url: '/report/sent/index?reportId=arrived0000000000000001',
  })
})

it('says what will appear, and leads to the receipt code and to reporting', async () => {
  cloudAnswers({ 'report.listMine': { items: [], next: null } })
  await open()
  expect(screen.getByText('还没有举报过')).toBeTruthy()
  await tap(/凭回执码查/)
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/report/follow/index' })
  await tap('我要举报')
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/report/new/index' })
})
