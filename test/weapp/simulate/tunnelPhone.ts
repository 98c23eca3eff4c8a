/**
 * The `wx` of a phone in a tunnel: it knows itself, remembers what it is told, and every call to the outside
 * is refused. Enough for each page to draw what it shows when nothing answers, which every page must be able to.
 */
const size = {
  windowWidth: 375,
  windowHeight: 667,
  screenWidth: 375,
  screenHeight: 667,
  pixelRatio: 2,
  statusBarHeight: 20,
}
const safeArea = { left: 0, top: 20, right: 375, bottom: 667, width: 375, height: 647 }
const phone = {
  language: 'zh_CN',
  SDKVersion: '3.8.0',
  platform: 'ios',
  fontSizeSetting: 17,
  safeArea,
  ...size,
}
const facts =
  'getWindowInfo getAppBaseInfo getDeviceInfo getSystemInfoSync getSystemSetting getAppAuthorizeSetting'
const refused =
  'request login getLocation startLocationUpdate startLocationUpdateBackground chooseMedia chooseImage ' +
  'chooseMessageFile compressImage getImageInfo requestSubscribeMessage getGroupEnterInfo'
const granted =
  'setKeepScreenOn setScreenBrightness setNavigationBarTitle setNavigationBarColor showToast hideToast showLoading ' +
  'hideLoading stopPullDownRefresh vibrateShort stopLocationUpdate showShareMenu hideShareMenu pageScrollTo ' +
  'navigateTo redirectTo reLaunch switchTab navigateBack hideHomeButton'
const silent =
  'onNetworkStatusChange offNetworkStatusChange onLocationChange offLocationChange onLocationChangeError ' +
  'offLocationChangeError onAppShow offAppShow onAppHide offAppHide onAppRoute onMemoryWarning offMemoryWarning ' +
  'onNeedPrivacyAuthorization onKeyboardHeightChange offKeyboardHeightChange onWindowResize offWindowResize ' +
  'onThemeChange onError onUnhandledRejection onPageNotFound reportEvent'

interface Callbacks {
  success?(result: object): void
  fail?(failure: object): void
  complete?(result: object): void
}
type Answered = (options?: Callbacks) => Promise<object> | undefined

/** Everything a page may ask of WeChat while it opens. `opening` is how the mini-program was opened. */
export function tunnelPhone(opening: object): Record<string, unknown> {
  return {
    ...named(facts, () => () => phone),
    ...named(refused, refuse),
    ...named(granted, grant),
    ...named(silent, () => () => undefined),
    cloud: {
      init: () => undefined,
      ...Object.fromEntries(
        ['callFunction', 'uploadFile', 'getTempFileURL'].map((name) => [name, refuse(`cloud.${name}`)]),
      ),
    },
    ...memory(),
    env: { USER_DATA_PATH: 'wxfile://usr' },
    getLaunchOptionsSync: () => opening,
    getEnterOptionsSync: () => opening,
    getMenuButtonBoundingClientRect: () => ({
      width: 87,
      height: 32,
      top: 24,
      right: 368,
      bottom: 56,
      left: 281,
    }),
    getFileSystemManager: () => named('readFile writeFile unlink access mkdir readdir stat saveFile', refuse),
    getNetworkType: answering(() => ({ networkType: 'none' })),
    getSetting: answering(() => ({ authSetting: {} })),
    getScreenBrightness: answering(() => ({ value: 0.5 })),
    getUpdateManager: () =>
      named('onCheckForUpdate onUpdateReady onUpdateFailed applyUpdate', () => () => undefined),
    createSelectorQuery: emptyQuery,
    canIUse: () => true,
    nextTick: (run: () => void) => setTimeout(run, 0),
  }
}

/** Storage as WeChat has it: an unknown key is refused by the function with callbacks, and empty without. */
function memory(): Record<string, unknown> {
  const kept = new Map<string, unknown>()
  const keyed = (work: (options: { key: string; data?: unknown }) => object | void) => (options: never) =>
    answering(() => work(options) ?? {})(options)
  return {
    setStorage: keyed(({ key, data }) => void kept.set(key, data)),
    removeStorage: keyed(({ key }) => void kept.delete(key)),
    getStorage: keyed(({ key }) => {
      if (!kept.has(key)) throw { errMsg: 'getStorage:fail data not found' }
      return { data: kept.get(key) }
    }),
    setStorageSync: (key: string, data: unknown) => void kept.set(key, data),
    removeStorageSync: (key: string) => void kept.delete(key),
    getStorageSync: (key: string) => kept.get(key) ?? '',
    getStorageInfoSync: () => ({ keys: [...kept.keys()], currentSize: 1, limitSize: 10240 }),
  }
}

function named(names: string, make: (name: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(names.split(' ').map((name) => [name, make(name)]))
}

const grant = (name: string) => answering(() => ({ errMsg: `${name}:ok` }))

function refuse(name: string): Answered {
  return answering(() => {
    throw { errMsg: `${name}:fail offline`, errCode: -1 }
  })
}

/** By callback when the caller gave one, by promise when not, as WeChat does. */
function answering(answer: () => object): Answered {
  return (options = {}) => {
    const answered = Promise.resolve().then(answer)
    if (!options.success && !options.fail && !options.complete) return answered
    void answered.then(options.success, options.fail).then(() => options.complete?.({}))
    return undefined
  }
}

/** Elements have no size in jsdom; every question about one is answered as for an element that is not there. */
function emptyQuery() {
  let questions = 0
  const ask = () => {
    questions++
    return query
  }
  const about = () => ({ boundingClientRect: ask, scrollOffset: ask, fields: ask, node: ask, context: ask })
  const query = {
    in: () => query,
    select: about,
    selectAll: about,
    selectViewport: about,
    exec: (heard?: (results: null[]) => void) => {
      setTimeout(() => heard?.(Array.from({ length: questions }, () => null)), 0)
      return query
    },
  }
  return query
}
