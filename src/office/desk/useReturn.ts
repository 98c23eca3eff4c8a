/** Runs when the page is shown again after another one lay over it: what was changed there is asked anew. */
import { useRef } from 'react'
import { useDidShow } from '@tarojs/taro'

export function useReturn(reload: () => void): void {
  const shownBefore = useRef(false)
  useDidShow(() => {
    if (shownBefore.current) reload()
    shownBefore.current = true
  })
}
