/** Runs when a page is shown again (from another page, or from the background), not when it is shown first. */
import Taro, { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'

const shownPages = new WeakSet<object>()

export function useReturn(run: () => void): void {
  const shown = useRef<boolean | null>(null)
  // A part that came when its page stood there already hears of no first time: the next one is a return.
  shown.current ??= shownPages.has(pageNow())
  useDidShow(() => {
    shownPages.add(pageNow())
    if (shown.current) run()
    shown.current = true
  })
}

/** One not known yet counts as never shown. */
const pageNow = (): object => Taro.getCurrentInstance().page ?? {}
