/** Ending a recording: the way that fits, a patrol begun by mistake, and going back while it records. */
import { cleanup, screen } from '@testing-library/react'
import { openDraft, recorder } from '@/recorder/phoneRecorder'
import { dimLight } from '@/device/screen'
import Taro, { leave } from '../taro/taro'
import { open, pickUp, press, putAway, walk } from './recorderPage'

jest.mock('@/services/call')
jest.mock('@/recorder/sourceChoice', () => ({
  ...jest.requireActual('@/recorder/sourceChoice.h5'),
  sourceFor: jest.fn(),
}))

jest.mock('@/device/screen', () => ({ keepAwake: jest.fn(), dimLight: jest.fn(async () => undefined) }))

beforeEach(pickUp)
afterEach(putAway)

describe('begun by mistake', () => {
  it('noticed at once it goes without a question, and another reach can start', async () => {
    await open()
    await press('开始记录')
    await walk(5)
    await press('结束巡河')
    await press('不要这次记录')
    expect(recorder.current().recording).toBeNull()
    expect(Taro.switchTab).toHaveBeenLastCalledWith({ url: '/pages/today/index' })
    expect(screen.getByRole('button', { name: '开始记录' })).toBeTruthy()
    expect(screen.getByText('示例溪 1 段的这次记录不要了')).toBeTruthy()
  })

  it('after a walk it says what would be lost, and keeps it if one would rather', async () => {
    await open()
    await press('开始记录')
    await walk(100)
    await press('记一笔')
    await press('记好了')
    await press('结束巡河')
    await press('不要这次记录')
    expect(screen.getByText(/^会丢掉：1 分钟、140 米轨迹、1 处记录。$/)).toBeTruthy()
    await press('留着')
    await walk(5)
    expect(recorder.current().recording!.runs[0]).toHaveLength(105)
    expect(openDraft.draft()!.thrownAway).toBeFalsy()
  })
})

it('when something is missing the large button goes on; when it was enough it ends', async () => {
  const choices = () =>
    screen
      .getAllByRole('button')
      .filter(({ textContent }) => ['接着巡', '结束，去填清单'].includes(textContent ?? ''))
      .map(({ textContent, className }) => [textContent, /button--(\w+)/.exec(className)![1]])
  await open()
  await press('开始记录')
  await walk(60)
  await press('结束巡河')
  expect(choices()).toEqual([
    ['接着巡', 'main'],
    ['结束，去填清单', 'ordinary'],
  ])
  await press('接着巡')
  await walk(560)
  await press('结束巡河')
  expect(choices()).toEqual([
    ['结束，去填清单', 'main'],
    ['接着巡', 'ordinary'],
  ])
})

it('who goes back while it records is told that it goes on', async () => {
  await open()
  await press('开始记录')
  await walk(5)
  cleanup()
  expect(Taro.showToast).toHaveBeenLastCalledWith(
    expect.objectContaining({ title: '还在记录，在「今天」点「接着巡」回来' }),
  )
})

it('a call that comes in while the screen is dark is taken on a light one', async () => {
  await open()
  await press('开始记录')
  await walk(5)
  await press('暗屏省电')
  expect(jest.mocked(dimLight)).toHaveBeenLastCalledWith(true)
  leave()
  expect(jest.mocked(dimLight)).toHaveBeenLastCalledWith(false)
})
