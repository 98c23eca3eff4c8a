/** What the phone says about itself, how the program was opened, and calls that only the phone feels. */
import { offAppHide, offAppShow, onAppHide, onAppShow, opening } from '../appLife'
import { windowSize } from '../stage'
import { act, call } from './call'

/** An iPhone 14 with WeChat 8.0.50 and base library 3.8; sizes are the browser window's. */
function systemInfo() {
  const { width, height } = windowSize()
  const screen = {
    screenWidth: innerWidth,
    screenHeight: innerHeight,
    windowWidth: width,
    windowHeight: height,
  }
  const safeArea = {
    left: 0,
    top: 0,
    right: innerWidth,
    bottom: innerHeight,
    width: innerWidth,
    height: innerHeight,
  }
  const phone = {
    brand: 'iPhone',
    model: 'iPhone 14',
    system: 'iOS 17.0',
    platform: 'ios',
    benchmarkLevel: 40,
  }
  const host = {
    version: '8.0.50',
    SDKVersion: '3.8.0',
    language: 'zh_CN',
    theme: 'light',
    fontSizeSetting: fontSize(),
  }
  return {
    ...phone,
    ...host,
    ...screen,
    pixelRatio: devicePixelRatio,
    statusBarHeight: 0,
    screenTop: 0,
    safeArea,
  }
}

/** WeChat's text size; a test of elderly mode puts `?fontSize=23` in the page's address (17 is the default). */
function fontSize(): number {
  return Number(new URLSearchParams(location.search).get('fontSize') ?? 17)
}

let brightness = 0.5
/** The capsule button at the top right, as WeChat places it. */
const capsule = { width: 87, height: 32, top: 6, bottom: 38 }
const nothing = () => undefined
/** Events that never come in the harness; listening is allowed. */
const silent = [
  'onAppRoute',
  'onAppRouteDone',
  'onError',
  'offError',
  'onUnhandledRejection',
  'offUnhandledRejection',
  'onThemeChange',
  'offThemeChange',
  'onKeyboardHeightChange',
  'offKeyboardHeightChange',
  'onWindowResize',
  'offWindowResize',
  'onPageNotFound',
  'offPageNotFound',
  'onMemoryWarning',
  'offMemoryWarning',
  'onUserCaptureScreen',
  'offUserCaptureScreen',
  'reportEvent',
  'reportAnalytics',
  'onNetworkWeakChange',
  'offNetworkWeakChange',
]
const felt = [
  'vibrateShort',
  'vibrateLong',
  'makePhoneCall',
  'setKeepScreenOn',
  'setClipboardData',
  'openLocation',
  'hideKeyboard',
  'openCustomerServiceChat',
  'openDocument',
  'addPhoneContact',
  'setVisualEffectOnCapture',
]

export const system = {
  ...Object.fromEntries(silent.map((name) => [name, nothing])),
  ...Object.fromEntries(felt.map((name) => [name, act(name)])),
  getSystemInfoSync: systemInfo,
  getSystemInfo: call('getSystemInfo', systemInfo),
  getSystemInfoAsync: call('getSystemInfoAsync', systemInfo),
  getWindowInfo: systemInfo,
  getDeviceInfo: systemInfo,
  getAppBaseInfo: systemInfo,
  getMenuButtonBoundingClientRect: () => ({
    ...capsule,
    right: innerWidth - 7,
    left: innerWidth - 7 - capsule.width,
  }),
  getAccountInfoSync: () => ({
    miniProgram: { appId: 'wx0000000000000000', envVersion: 'develop', version: '' },
  }),
  getLaunchOptionsSync: opening,
  getEnterOptionsSync: opening,
  onAppShow,
  offAppShow,
  onAppHide,
  offAppHide,
  nextTick: (run: () => void) => void setTimeout(run, 0),
  setScreenBrightness: call('setScreenBrightness', ({ value }: { value: number }) => {
    brightness = value
    window.__acts.push({ name: 'setScreenBrightness', options: { value } })
  }),
  getScreenBrightness: call('getScreenBrightness', () => ({ value: brightness })),
  login: call('login', () => ({ code: 'login-code' })),
  checkSession: call('checkSession', nothing),
  getUpdateManager: () => ({
    onCheckForUpdate: nothing,
    onUpdateReady: nothing,
    onUpdateFailed: nothing,
    applyUpdate: nothing,
  }),
  getLogManager: () => quietLog,
  getRealtimeLogManager: () => quietLog,
  exitMiniProgram: act('exitMiniProgram'),
}

const quietLog = {
  debug: nothing,
  info: nothing,
  log: nothing,
  warn: nothing,
  error: nothing,
  setFilterMsg: nothing,
  addFilterMsg: nothing,
}
