/** Whether this page is the one that is seen: what arrives later must not close or replace the page above it. */
import { useDidHide, useDidShow } from '@tarojs/taro'
import { useRef } from 'react'

export function useOnTop(): { readonly current: boolean } {
  const onTop = useRef(true)
  useDidShow(() => void (onTop.current = true))
  useDidHide(() => void (onTop.current = false))
  return onTop
}
