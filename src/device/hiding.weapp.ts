/** How often the mini-program went into the background; WeChat suspends it there unless it follows the position. */
import Taro from '@tarojs/taro'

let now = false
let times = 0
const listeners = new Set<() => void>()

Taro.onAppHide(() => {
  now = true
  times++
  listeners.forEach((listener) => listener())
})
Taro.onAppShow(() => {
  now = false
})

/** Whether it is in the background now, and how often it was since it was started. */
export function hiding(): { readonly now: boolean; readonly times: number } {
  return { now, times }
}

/** Calls back when it goes into the background, from where it may never come back; answers with the way to stop. */
export function onHiding(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
