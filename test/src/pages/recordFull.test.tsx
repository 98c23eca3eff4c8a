/** The recorder on a phone without room: it says so and can be tried again; nothing is dead, nothing begun twice. */
import { act, fireEvent, screen } from '@testing-library/react'
import { openDraft, recorder } from '@/recorder/phoneRecorder'
import Taro from '../taro/taro'
import { storage } from '../device/memoryStore'
import { open, phoneSays, pickUp, press, putAway, walk } from './recorderPage'

jest.mock('@/services/call')
jest.mock('@/recorder/sourceChoice', () => ({
  ...jest.requireActual('@/recorder/sourceChoice.h5'),
  sourceFor: jest.fn(),
}))

const words = '手机存储满了，存不下来，请清理空间后再试'
const fillUp = () => jest.spyOn(storage, 'write').mockRejectedValue(new Error('full'))

beforeEach(pickUp)
afterEach(async () => {
  jest.restoreAllMocks()
  phoneSays(null)
  await putAway()
})

it('says why nothing begins, and begins once there is room', async () => {
  await open()
  const write = fillUp()
  await press('开始记录')
  expect(screen.getByText(words)).toBeTruthy()
  write.mockRestore()
  await press('开始记录')
  expect(recorder.current().recording).not.toBeNull()
})

it('says why it has not ended, and ends once there is room', async () => {
  await open()
  await press('开始记录')
  await walk(60)
  const write = fillUp()
  await press('结束巡河')
  await press('结束，去填清单')
  expect(screen.getByText(words)).toBeTruthy()
  expect(recorder.current().recording).toBeNull()
  expect(screen.getByText('上次巡河没有结束，继续吗？')).toBeTruthy()
  write.mockRestore()
  await press('结束并提交')
  expect(openDraft.draft()!.track).not.toBeNull()
  expect(Taro.redirectTo).toHaveBeenLastCalledWith({
    url: `/pages/patrol/finish/index?patrolId=${openDraft.draft()!.patrolId}`,
  })
})

it('says that what was noted on the way is not kept', async () => {
  await open()
  await press('开始记录')
  await walk(5)
  fillUp()
  await press('记一笔')
  expect(screen.getAllByText(words).length).toBeGreaterThan(0)
})

it('two quick taps on 只填清单 make one record', async () => {
  phoneSays('denied')
  await open()
  await press('开始记录')
  await act(async () => {
    const button = screen.getByRole('button', { name: '没有定位，只填清单' })
    fireEvent.click(button)
    fireEvent.click(button)
    await jest.advanceTimersByTimeAsync(10)
  })
  expect([...storage.texts.keys()].filter((key) => key.startsWith('draft/'))).toHaveLength(1)
})
