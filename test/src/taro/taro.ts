/**
 * Light stand-in of @tarojs/taro for component tests: what pages ask of the phone is a jest function that does
 * the harmless thing, so that a test can look at it or play something else.
 */
import { useEffect, useRef } from 'react'

let params: Record<string, string> = {}
let path = ''
const stored = new Map<string, unknown>()
/** The page under test: another one in each test. */
let page = {}
beforeEach(() => void (page = {}))

/** What the address of the page under test says. */
export function openedWith(given: Record<string, string>): void {
  params = given
}

/** At which address the page under test lies. */
export function openedAt(address: string): void {
  path = address
}

export const useRouter = () => ({ params, path })
export const useLoad = (run: (given: Record<string, string>) => void) => useEffect(() => run(params), [])
export const useLaunch = (run: () => void) => useEffect(run, [])
export const useReady = useLaunch
export function useDidShow(run: () => void): void {
  const latest = useRef(run)
  latest.current = run
  useEffect(() => {
    const show = () => latest.current()
    showing.add(show)
    show()
    return () => void showing.delete(show)
  }, [])
}
const showing = new Set<() => void>()
/** The page is seen again, after another one or after the mini-program was left. */
export const comeBack = () => showing.forEach((show) => show())
export const useDidHide = (run: () => void) =>
  useEffect(() => {
    hiding.add(run)
    return () => void hiding.delete(run)
  })
const hiding = new Set<() => void>()
/** The mini-program is left, for a call say. */
export const leave = () => hiding.forEach((run) => run())
export const useUnload = (run: () => void) => useEffect(() => run, [])
export const usePullDownRefresh = (_run: () => void) => {}
export const useReachBottom = (_run: () => void) => {}
export const useShareAppMessage = (_run: () => unknown) => {}
export const useShareTimeline = useShareAppMessage

const settled = () => jest.fn(async (_options?: unknown): Promise<unknown> => ({}))

const Taro = {
  ENV_TYPE: { WEAPP: 'WEAPP', WEB: 'WEB' },
  env: { USER_DATA_PATH: '/kept' },
  getEnv: () => 'WEB',
  navigateTo: settled(),
  redirectTo: settled(),
  reLaunch: settled(),
  switchTab: settled(),
  navigateBack: settled(),
  showToast: settled(),
  setClipboardData: settled(),
  makePhoneCall: settled(),
  showModal: jest.fn(async () => ({ confirm: true, cancel: false })),
  setNavigationBarTitle: settled(),
  setKeepScreenOn: settled(),
  pageScrollTo: settled(),
  stopPullDownRefresh: jest.fn(),
  requestSubscribeMessage: settled(),
  getStorageSync: (key: string) => stored.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => void stored.set(key, value),
  removeStorageSync: (key: string) => void stored.delete(key),
  getAppBaseInfo: () => ({ fontSizeSetting: 17 }),
  getWindowInfo: () => ({ windowWidth: 390, windowHeight: 844, pixelRatio: 2 }),
  getCurrentInstance: () => ({ router: { params }, page }),
  getCurrentPages: () => [],
  eventCenter: { on: jest.fn(), off: jest.fn(), trigger: jest.fn() },
  nextTick: (run: () => void) => setTimeout(run, 0),
  pxTransform: (px: number) => `${px}px`,
  useRouter,
  useLoad,
  useDidShow,
  useDidHide,
  useReady,
  useUnload,
}

export default Taro
