/** The mini-program as a whole: how it was opened, when it goes to the background and comes back. */
import { appSettings, pageQuery } from './built'

export interface Opening {
  path: string
  query: Record<string, string>
  scene: number
}
export interface AppDesk {
  /** As when the person presses the home button. */
  hide(): void
  /** As when the person comes back. */
  show(): void
}

type Listener<T> = (value: T) => void
const shown = new Set<Listener<Opening>>()
const hidden = new Set<Listener<undefined>>()
let inFront = true
/** WeChat's scene of a card in a group chat. */
const groupCard = 1008

export const onAppShow = (listener: Listener<Opening>) => shown.add(listener)
export const offAppShow = (listener?: Listener<Opening>) =>
  listener ? shown.delete(listener) : shown.clear()
export const onAppHide = (listener: Listener<undefined>) => hidden.add(listener)
export const offAppHide = (listener?: Listener<undefined>) =>
  listener ? hidden.delete(listener) : hidden.clear()
export const isInFront = () => inFront

/** How the page's address says the mini-program was opened: `#/pages/x/index?reach=1`, and `?scene=1047`. */
export function opening(): Opening {
  const [path = '', search = ''] = decodeURI(location.hash.replace(/^#?\//, '')).split('?')
  const query = Object.fromEntries(
    search
      .split('&')
      .filter(Boolean)
      .map((pair) => pair.split('=') as [string, string]),
  )
  const scene = query.wechatGroup ? groupCard : Number(pageQuery.get('scene') ?? 1001)
  return { path: path || appSettings.pages[0]!, query, scene }
}

/** The WeChat group (any name) whose card was tapped: `#/public/board/index?groupId=g&wechatGroup=wx-1`. */
export const groupOfOpening = (): string | undefined => opening().query.wechatGroup

window.__app = {
  hide() {
    if (!inFront) return
    inFront = false
    for (const listener of hidden) listener(undefined)
  },
  show() {
    if (inFront) return
    inFront = true
    for (const listener of shown) listener(opening())
  },
}
