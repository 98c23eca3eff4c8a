/** WeChat tells in which group a card was opened; a page counts only when it is the one the card opened. */
import Taro from '@tarojs/taro'
import { groupEntry } from '@/device/groupEntry.weapp'

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: { getEnterOptionsSync: jest.fn(), getGroupEnterInfo: jest.fn() },
}))

const page = 'public/board/index'
const openedBy = (path: string, query: Record<string, string>) =>
  jest.mocked(Taro.getEnterOptionsSync).mockReturnValue({ path, query } as never)
const answers = (cloudID: string) => ({ cloudID, encryptedData: '', iv: '' }) as never
const entry = async (groupId = 'chiefs') => {
  const asked = groupEntry(page, groupId)
  await jest.advanceTimersByTimeAsync(5000)
  return asked
}

beforeEach(() => {
  jest.useFakeTimers()
  jest.resetAllMocks()
  openedBy(page, { groupId: 'chiefs' })
})
afterEach(() => jest.useRealTimers())

it('gives what only the cloud can open', async () => {
  jest.mocked(Taro.getGroupEnterInfo).mockResolvedValue(answers('cloud-1'))
  expect(await entry()).toBe('cloud-1')
})

it('asks a second time, since WeChat may not know yet right after a start', async () => {
  jest
    .mocked(Taro.getGroupEnterInfo)
    .mockRejectedValueOnce({ errMsg: 'getGroupEnterInfo:fail invalid scene' })
    .mockResolvedValueOnce(answers('cloud-2'))
  expect(await entry()).toBe('cloud-2')
})

it('is nobody’s group when it was opened from elsewhere', async () => {
  jest.mocked(Taro.getGroupEnterInfo).mockRejectedValue({ errMsg: 'getGroupEnterInfo:fail invalid scene' })
  expect(await entry()).toBeNull()
  expect(Taro.getGroupEnterInfo).toHaveBeenCalledTimes(2)
})

it('never counts the board of one group for whoever came by the card of another', async () => {
  jest.mocked(Taro.getGroupEnterInfo).mockResolvedValue(answers('cloud-3'))
  expect(await entry('public')).toBeNull()
  openedBy('pages/today/index', {})
  expect(await entry()).toBeNull()
  expect(Taro.getGroupEnterInfo).not.toHaveBeenCalled()
})
