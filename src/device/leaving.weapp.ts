/**
 * The way back in WeChat: it asks in its own dialog at the arrow above and at Android's own way back. Swiping back on an
 * iPhone and leaving the mini-program it lets through unasked, and nothing can be done about it.
 */
import Taro from '@tarojs/taro'
import type { AskToLeave, Guarded } from './leavingShape'

let asking = false

export function guardLeaving({ page }: Guarded, _ask: AskToLeave): void {
  if (page === asking) return
  asking = page
  const told = page
    ? Taro.enableAlertBeforeUnload({ message: '还没保存，离开就没有了。要离开吗？' })
    : Taro.disableAlertBeforeUnload()
  // WeChat of before 2020 has neither.
  void Promise.resolve(told).catch(() => undefined)
}
