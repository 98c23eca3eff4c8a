/** The screen of a patrol after a phone call: it stays on again, and the call was not taken on a dark one. */
const phone = { light: 0.8 }

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getScreenBrightness: async () => ({ value: phone.light }),
    setScreenBrightness: async ({ value }: { value: number }) => void (phone.light = value),
    setNavigationBarColor: async () => undefined,
  },
}))

describe('the light of a phone', () => {
  it('is as it was while the mini-program is left, however often it was dimmed', async () => {
    const { dimLight } = await import('@/device/screen.weapp')
    await dimLight(true)
    await dimLight(true)
    expect(phone.light).toBe(0.05)
    await dimLight(false)
    expect(phone.light).toBe(0.8)
  })

  it('somebody set meanwhile is the one it comes back to', async () => {
    const { dimLight } = await import('@/device/screen.weapp')
    phone.light = 0.3
    await dimLight(true)
    await dimLight(false)
    expect(phone.light).toBe(0.3)
  })
})

describe('a browser', () => {
  const page = { visibilityState: 'visible', onChange: null as (() => void) | null }
  let locks: { released: boolean; release: () => Promise<void> }[] = []
  const settle = () => new Promise((resolve) => setImmediate(resolve))

  beforeEach(() => {
    locks = []
    const request = async () => {
      const lock = { released: false, release: async () => void (lock.released = true) }
      locks.push(lock)
      return lock
    }
    Object.defineProperty(globalThis, 'navigator', { configurable: true, value: { wakeLock: { request } } })
    const document = {
      get visibilityState() {
        return page.visibilityState
      },
      addEventListener: (_name: string, run: () => void) => (page.onChange = run),
      removeEventListener: () => (page.onChange = null),
    }
    Object.defineProperty(globalThis, 'document', { configurable: true, value: document })
  })

  it('takes the lock again when its page is shown again, and lets go at the end', async () => {
    const { keepAwake } = await import('@/device/screen.h5')
    keepAwake(true)
    await settle()
    locks[0]!.released = true
    page.onChange!()
    await settle()
    expect(locks.map(({ released }) => released)).toEqual([true, false])
    keepAwake(true)
    await settle()
    expect(locks).toHaveLength(2)
    keepAwake(false)
    await settle()
    expect(locks.map(({ released }) => released)).toEqual([true, true])
    expect(page.onChange).toBeNull()
  })
})
