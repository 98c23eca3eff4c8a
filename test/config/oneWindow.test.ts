/** Components share one window (`test/oneWindow.cjs`): each file of tests finds it as if nobody had been there. */
import path from 'node:path'

interface Environment {
  readonly global: Window & typeof globalThis
  teardown(): Promise<void>
}
const OneWindow = jest.requireActual<new (config: object, context: object) => Environment>('../oneWindow.cjs')

const projectConfig = { rootDir: path.resolve(__dirname, '../..'), testEnvironmentOptions: {}, globals: {} }
const begin = () => new OneWindow({ globalConfig: {}, projectConfig }, { console })

async function left(by: (window: Environment['global']) => void) {
  const before = begin()
  by(before.global)
  await before.teardown()
  return begin().global
}

it('is the same window', async () => {
  const { global } = begin()
  expect(await left(() => undefined)).toBe(global)
})

it('has nothing on the page, in its store or in its address', async () => {
  const { document, localStorage, sessionStorage, location, history } = await left((window) => {
    window.document.title = '河长制'
    window.document.body.innerHTML = '<p>排口</p>'
    window.document.body.className = 'dark'
    window.document.cookie = 'a=1'
    window.localStorage.setItem('persona', 'office')
    window.sessionStorage.setItem('persona', 'office')
    window.history.replaceState({ idx: 3 }, '', '/x#/office?id=1')
  })
  expect(document.documentElement.outerHTML).toBe('<html><head></head><body></body></html>')
  expect([document.title, document.cookie, localStorage.length, sessionStorage.length]).toEqual([
    '',
    '',
    0,
    0,
  ])
  expect([location.href, history.state]).toEqual(['http://localhost/', null])
})

it('knows and does what it did', async () => {
  const before = begin().global
  const { matchMedia, setTimeout } = before
  const { getClientRects } = before.Element.prototype
  const after = await left((window) => {
    window.matchMedia = () => ({}) as MediaQueryList
    window.setTimeout = (() => 0) as unknown as typeof window.setTimeout
    window.Element.prototype.getClientRects = () => [] as unknown as DOMRectList
    window.HTMLDialogElement.prototype.showModal = () => undefined
    Object.assign(window, { IS_REACT_ACT_ENVIRONMENT: true })
    Object.defineProperty(window.navigator, 'onLine', { configurable: true, get: () => false })
  })
  expect([after.matchMedia, after.setTimeout]).toEqual([matchMedia, setTimeout])
  expect(after.Element.prototype.getClientRects).toBe(getClientRects)
  expect('showModal' in after.HTMLDialogElement.prototype).toBe(false)
  expect('IS_REACT_ACT_ENVIRONMENT' in after).toBe(false)
  expect(after.navigator.onLine).toBe(true)
})

it('waits for nothing, and tells nobody what happens in it', async () => {
  const heard = jest.fn()
  const after = await left((window) => {
    window.setTimeout(heard)
    window.setInterval(heard, 1)
    window.requestAnimationFrame(heard)
    window.addEventListener('online', heard)
    window.document.addEventListener('keydown', heard, { capture: true })
  })
  after.dispatchEvent(new after.Event('online'))
  after.document.dispatchEvent(new after.Event('keydown'))
  await new Promise((next) => setTimeout(next, 50))
  expect(heard).not.toHaveBeenCalled()
})
