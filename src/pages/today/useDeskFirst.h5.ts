/** In a window as wide as a desk's the office begins at the desk, not on the phone's first screen; once, so that one can go back. */
import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { isWide } from '@/hooks/useWide.h5'

let begun = false

/** `office`: it is known that somebody of the office sits here. */
export function useDeskFirst(office: boolean): void {
  useEffect(() => {
    if (begun || !office) return
    begun = true
    if (isWide()) void Taro.navigateTo({ url: '/office/desk/overview' })
  }, [office])
}
