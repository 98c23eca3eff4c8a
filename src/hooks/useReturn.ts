/** Runs when a page is shown again (from another page, or from the background), not when it is shown first. */
import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'

export function useReturn(run: () => void): void {
  const shown = useRef(false)
  useDidShow(() => {
    if (shown.current) run()
    shown.current = true
  })
}
