/** A report on a bad day: no network, a slow one, a killed mini-program, a full phone, a refusal. */
import { act, render, screen } from '@testing-library/react'
import OutboxPage from '@/pages/outbox'
import { openReport } from '@/report/draft/phoneReport'
import { storage } from '../device/memoryStore'
import { cloudAnswers } from '../pages/cloud'
import Taro from '../taro/taro'
import { reachAt } from './answers'
import { settle, tap, write } from './hands'
import { freshPhone, items, open, photographAndChoose, sent, submitted } from './newPage'

jest.mock('@/services/call')
jest.mock('@/device/photo')
jest.mock('@/device/place')
jest.mock('@/services/cloud', () => ({
  cloud: { uploadFile: async (path: string) => `cloud://test/${path}` },
}))

beforeEach(freshPhone)

it('waits safely on the phone where there is no network, and asks nothing first', async () => {
  cloudAnswers({
    'report.reachAt': { refused: 'network.offline' },
    'report.near': { refused: 'network.offline' },
    'report.submit': { refused: 'network.offline' },
  })
  await open()
  await photographAndChoose()
  expect(screen.getByText('送到后就知道是哪段河')).toBeTruthy()
  await tap('提交举报')
  expect(items().map(({ state, action }) => [state, action])).toEqual([['saved', 'report.submit']])
  expect(Taro.redirectTo).toHaveBeenCalled()
})

it('does not wait for the near ones on a slow network', async () => {
  jest.useFakeTimers()
  await open()
  await photographAndChoose()
  const { call } = jest.requireMock<{ call: jest.Mock }>('@/services/call')
  const answering = call.getMockImplementation()!
  call.mockImplementation((action: string, input: unknown) =>
    action === 'report.near' ? new Promise(() => undefined) : answering(action, input),
  )
  await tap('提交举报')
  expect(items()).toEqual([])
  await act(async () => {
    await jest.advanceTimersByTimeAsync(4100)
  })
  jest.useRealTimers()
  await act(settle)
  expect(items().map(({ action }) => action)).toEqual(['report.submit'])
})

it('opens as it was left when the phone had killed the mini-program', async () => {
  const first = await open()
  await photographAndChoose()
  await write('说一句（可不写）', '桥下有一堆垃圾')
  const { reportId } = openReport.draft()!
  first.unmount()
  await open()
  expect(screen.getByText('上次没发出的还在，可以接着填')).toBeTruthy()
  expect(screen.getByDisplayValue('桥下有一堆垃圾')).toBeTruthy()
  expect(screen.getByRole('radio', { name: '✓ 水面垃圾' })).toBeTruthy()
  await tap('提交举报')
  expect(items().map(({ id }) => id)).toEqual([reportId])
})

it('forgets what was left only after a second word', async () => {
  const first = await open()
  await photographAndChoose()
  first.unmount()
  await open()
  await tap(/重新填/)
  await tap('接着填')
  expect(screen.getByRole('radio', { name: '✓ 水面垃圾' })).toBeTruthy()
  await tap(/重新填/)
  await tap('删掉，重新填')
  expect(screen.getByRole('button', { name: '拍照，或从相册选' })).toBeTruthy()
})

it('keeps everything and says so when the phone has no room', async () => {
  await open()
  await photographAndChoose()
  jest.spyOn(storage, 'write').mockRejectedValue(new Error('no room'))
  await tap('提交举报')
  expect(screen.getByText('手机存储满了，请清理后再发；您填的还在这里。')).toBeTruthy()
  expect(Taro.redirectTo).not.toHaveBeenCalled()
  jest.restoreAllMocks()
})

it('opens a refused report with all that was sent, and sends the correction under the same id', async () => {
  cloudAnswers({
    'report.reachAt': reachAt(),
    'report.near': { items: [] },
    'report.submit': { refused: 'report.placeOutside' },
  })
  const first = await open()
  await photographAndChoose()
  await write('说一句（可不写）', '桥下有垃圾')
  await tap('提交举报')
  const [refused] = items()
  expect(refused!.state).toBe('refused')
  first.unmount()

  cloudAnswers({ 'report.reachAt': reachAt(), 'report.near': { items: [] }, 'report.submit': sent })
  await open({ reportId: refused!.id })
  expect(screen.getByDisplayValue('桥下有垃圾')).toBeTruthy()
  await tap('岸边垃圾', 'radio')
  await tap('提交举报')
  expect(submitted()).toMatchObject({ reportId: refused!.id, category: 'bankWaste', text: '桥下有垃圾' })
  expect(items().map(({ id, state }) => [id, state])).toEqual([[refused!.id, 'delivered']])
})

it('half corrected it opens from 待发送, and does not go again in its old words', async () => {
  cloudAnswers({
    'report.reachAt': reachAt(),
    'report.near': { items: [] },
    'report.submit': { refused: 'report.placeOutside' },
  })
  const first = await open()
  await photographAndChoose()
  await tap('提交举报')
  const [refused] = items()
  first.unmount()
  const second = await open({ reportId: refused!.id })
  await write('说一句（可不写）', '桥下有垃圾')
  second.unmount()
  cloudAnswers({ 'report.submit': sent })
  render(<OutboxPage />)
  await tap(/^上传/)
  expect(items().map(({ state }) => state)).toEqual(['refused'])
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: `/report/new/index?reportId=${refused!.id}` })
})
