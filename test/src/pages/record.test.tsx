/** The recorder's page as a chief meets it: begin, walk, note, end; no location; a patrol left open. */
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { refused } from '@domain/contract/answer'
import { openDraft, recorder } from '@/recorder/phoneRecorder'
import { call } from '@/services/call'
import { storage } from '../device/memoryStore'
import Taro from '../taro/taro'
import { clock, drop, open, phoneSays, pickUp, press, putAway, walk } from './recorderPage'

jest.mock('@/services/call')
jest.mock('@/recorder/sourceChoice', () => ({
  ...jest.requireActual('@/recorder/sourceChoice.h5'),
  sourceFor: jest.fn(),
}))

beforeEach(pickUp)
afterEach(putAway)

it('says what is asked, and records with one tap', async () => {
  await open()
  expect(screen.getByText('走到全段的 60%，至少 600 米、10 分钟')).toBeTruthy()
  await press('开始记录')
  expect(screen.getByText('正在定位，请稍等')).toBeTruthy()
  await walk(100)
  expect(screen.getByText('定位准')).toBeTruthy()
  expect(screen.getByRole('img', { name: /这次走到的.*已走 (19|20)%/ })).toBeTruthy()
  expect(screen.getByText(/^再走 \d+ 米，再巡 \d 分钟就够$/)).toBeTruthy()
})

it('shows what stands along the reach before the walk and during it, and hides what is not wanted', async () => {
  await open()
  expect(screen.getByRole('img', { name: /处公示牌 A-01/ })).toBeTruthy()
  expect(screen.getByText('桥头断面：水质Ⅱ类（11月3日），目标Ⅲ类')).toBeTruthy()
  await press('开始记录')
  expect(screen.getByText('有人保洁：左岸')).toBeTruthy()
  fireEvent.click(screen.getByRole('switch', { name: '在河道条上显示公示牌' }))
  expect(screen.queryByRole('img', { name: /处公示牌 A-01/ })).toBeNull()
})

it('records also without network, from what Today said earlier', async () => {
  await open()
  cleanup()
  jest.mocked(call).mockResolvedValue(refused('network.offline'))
  await open()
  await press('开始记录')
  await walk(10)
  expect(screen.getByRole('button', { name: '结束巡河' })).toBeTruthy()
})

it('says when the signal is gone, and that the time does not count', async () => {
  await open()
  await press('开始记录')
  await walk(10)
  clock.now += 30_000
  await act(() => jest.advanceTimersByTimeAsync(3000))
  expect(screen.getByText(/收不到定位/)).toBeTruthy()
  await walk(3)
  expect(screen.queryByText(/收不到定位/)).toBeNull()
})

it('asks once before it ends, then leads to the checklist with the track packed', async () => {
  await open()
  await press('开始记录')
  await walk(60)
  await press('结束巡河')
  expect(screen.getByText(/现在结束也可以提交/)).toBeTruthy()
  await press('结束，去填清单')
  await act(() => jest.advanceTimersByTimeAsync(100))
  const draft = openDraft.draft()!
  expect(draft.track?.runs).toHaveLength(1)
  expect(draft.endedAt).toBe(clock.now)
  expect(Taro.redirectTo).toHaveBeenLastCalledWith({
    url: `/pages/patrol/finish/index?patrolId=${draft.patrolId}`,
  })
})

it('writes a problem down at the place where it was seen', async () => {
  await open()
  await press('开始记录')
  await walk(100)
  await press('记一笔')
  fireEvent.click(screen.getByRole('radio', { name: '岸边垃圾' }))
  await act(async () =>
    fireEvent.change(screen.getByRole('textbox', { name: '情况' }), { target: { value: '桥下有垃圾' } }),
  )
  const [problem] = openDraft.draft()!.problems
  expect(problem).toMatchObject({ item: 'bankWaste', note: '桥下有垃圾', outcome: 'open' })
  expect(problem!.at).toBeGreaterThan(140)
  expect(problem!.at).toBeLessThan(160)
})

it('goes dark on a tap and comes back on a tap', async () => {
  await open()
  await press('开始记录')
  await walk(65)
  await press('暗屏省电')
  expect(screen.getByText('正在记录，轻触亮屏')).toBeTruthy()
  expect(screen.getByText(/^1:0\d$/)).toBeTruthy()
  await press(/轻触亮屏/)
  expect(screen.getByRole('button', { name: '结束巡河' })).toBeTruthy()
})

it('never pretends to record without permission, and offers the checklist alone', async () => {
  phoneSays('denied')
  await open()
  await press('开始记录')
  expect(screen.getByText('没有定位权限，不能记录轨迹')).toBeTruthy()
  expect(screen.getByRole('button', { name: '去设置' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: '结束巡河' })).toBeNull()
  await press('没有定位，只填清单')
  expect(openDraft.draft()).toMatchObject({ track: null, duty: { assignmentId: 'a1' } })
  expect(Taro.redirectTo).toHaveBeenLastCalledWith({ url: expect.stringContaining('/finish/') })
})

describe('a patrol that the phone killed', () => {
  beforeEach(async () => {
    await open()
    await press('开始记录')
    await walk(60)
    cleanup()
    // The kill: memory is gone, the disk stays.
    const texts = new Map(storage.texts)
    await drop()
    texts.forEach((text, key) => storage.texts.set(key, text))
    clock.now += 10 * 60_000
    await open()
  })

  it('asks whether to go on, and goes on where it was', async () => {
    expect(screen.getByText('上次巡河没有结束，继续吗？')).toBeTruthy()
    await press('接着巡')
    await walk(10)
    expect(recorder.current().recording!.runs.map((run) => run.length)).toEqual([60, 10])
  })

  it('can be ended as it was saved', async () => {
    await press('结束并提交')
    await act(() => jest.advanceTimersByTimeAsync(100))
    expect(openDraft.draft()!.endedAt).toBe(clock.now - 10 * 60_000)
    expect(openDraft.draft()!.track?.runs).toHaveLength(1)
  })

  it('is thrown away only after a question, and can be taken back for some seconds', async () => {
    await press('不要这次记录')
    expect(storage.texts.size).toBeGreaterThan(1)
    await press('不要了')
    expect(screen.getByRole('button', { name: '开始记录' })).toBeTruthy()
    await press(/这次记录不要了/)
    await walk(10)
    expect(recorder.current().recording!.runs.map((run) => run.length)).toEqual([60, 10])
  })

  it('when the seconds are over nothing is left of it', async () => {
    await press('不要这次记录')
    await press('不要了')
    await act(() => jest.advanceTimersByTimeAsync(10_000))
    expect([...storage.texts.keys()].filter((key) => !key.startsWith('answer/'))).toEqual([])
    expect(screen.queryByText(/这次记录不要了/)).toBeNull()
  })
})
