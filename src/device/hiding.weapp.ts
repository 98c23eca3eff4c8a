/** How often the mini-program went into the background; WeChat suspends it there unless it follows the position. */
import Taro from '@tarojs/taro'

let now = false
let times = 0

Taro.onAppHide(() => {
  now = true
  times++
})
Taro.onAppShow(() => {
  now = false
})

/** Whether it is in the background now, and how often it was since it was started. */
export function hiding(): { readonly now: boolean; readonly times: number } {
  return { now, times }
}
