/**
 * Every page is opened here. WeChat refuses what it cannot open, and a refusal without a word is a button that does
 * nothing. What these hand back never rejects; where something is typed and not saved, and one stays with it, it never
 * comes to anything either.
 */
import Taro from '@tarojs/taro'
import { say } from './say'
import { leave, leaveAll } from './unsaved'

/** WeChat lays so many pages one over the other. */
const deepest = 10
/** Milliseconds in which a second touch, made before the page was seen, may still arrive. */
const doubleTouch = 300
const today = '/pages/today/index'

/** The address without what it asks, with one slash in front, whoever gives it. */
export const pathOf = (url: string): string => `/${url.replace(/^\/+/, '').split('?')[0]}`

/** Pages that stay alive: WeChat calls them tabs, and lets nothing but `switchTab` open them. */
export const staysAlive = (url: string): boolean =>
  /^\/pages\/(today|rivers|history|me)\/index$/.test(pathOf(url))

const depth = () => Taro.getCurrentPages().length

/** Over this page, which lives on; ten deep in its place, which costs one step of the way back. */
export const openPage = (url: string) =>
  depth() < deepest ? open(url, Taro.navigateTo, (go) => go()) : openInPlace(url)

/** In the place of this page: no 「返回」 leads to it. */
export const openInPlace = (url: string) => open(url, Taro.redirectTo, leave)

/** With no page below. */
export const startAt = (url: string) => open(url, Taro.reLaunch, leaveAll)

export const toToday = () => openPage(today)

/** To the page below. Opened from a card, a code or a message there is none. */
export const goBack = (otherwise = today) =>
  depth() > 1 ? open('', () => Taro.navigateBack(), leave) : openInPlace(otherwise)

type Opening = (option: { url: string }) => Promise<unknown>

/** `asking`: of what is lost by it. A tab closes all pages but tabs. */
const open = (url: string, by: Opening, asking: typeof leaveAll) =>
  new Promise<void>((resolve) => (staysAlive(url) ? leaveAll : asking)(() => resolve(pass(url, by))))

/** What was touched, and on which page. */
let touched: { readonly url: string; readonly on: unknown } | null = null

async function pass(url: string, by: Opening): Promise<void> {
  const touch = { url, on: Taro.getCurrentInstance().page }
  if (touched?.url === url && touched.on === touch.on) return
  touched = touch
  const forget = () => void (touched === touch && (touched = null))
  try {
    // A tab can be asked nothing.
    await (staysAlive(url) ? Taro.switchTab({ url: pathOf(url) }) : by({ url }))
    setTimeout(forget, doubleTouch)
  } catch (error) {
    forget()
    const { errMsg = '' } = error as { errMsg?: string }
    if (/package/i.test(errMsg)) sayNotFetched()
    else say('这一页没有打开，请再点一次')
  }
}

/** WeChat fetches the package of a page when it is first opened, a browser its script. */
export const sayNotFetched = () => say('这一页还没下载，连上网络再打开')
