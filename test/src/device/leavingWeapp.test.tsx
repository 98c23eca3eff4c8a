/** The way back in WeChat asks while something is typed and not saved, and only then. */
import type { Held } from '@/services/unsaved'

const told: unknown[] = []
jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    enableAlertBeforeUnload: async (asked: object) => void told.push(asked),
    disableAlertBeforeUnload: async () => void told.push('off'),
  },
}))
jest.mock('@/device/leaving', () => jest.requireActual('@/device/leaving.weapp'))

const typed = (): Held => ({ ask: () => undefined, part: null, shown: true })

it('asks from the first key on, once, and no more when all is saved', async () => {
  const { hold, letGo } = await import('@/services/unsaved')
  const [one, other] = [typed(), typed()]
  hold(one)
  hold(other)
  expect(told).toEqual([{ message: '还没保存，离开就没有了。要离开吗？' }])
  letGo(other)
  expect(told).toHaveLength(1)
  letGo(one)
  expect(told.slice(1)).toEqual(['off'])
})

it('is off on a page that lies above the typed one, and on again below', async () => {
  const { hold, letGo, show } = await import('@/services/unsaved')
  told.length = 0
  const below = typed()
  hold(below)
  show(below, false)
  expect(told.slice(1)).toEqual(['off'])
  show(below, true)
  expect(told).toHaveLength(3)
  letGo(below)
})
