/**
 * Taro draws the browser build's title bar, tab bar and scrolling page itself and names none of them; screen
 * readers jump by these names, and the keyboard scrolls only what can have the focus.
 */
import { useEffect } from 'react'

export function useLandmarks(): void {
  useEffect(() => {
    document.getElementById('taro-navigation-bar')?.setAttribute('role', 'banner')
    const tabs = document.querySelector('.taro-tabbar__tabbar')
    tabs?.setAttribute('role', 'navigation')
    tabs?.setAttribute('aria-label', '主要页面')
    document.querySelectorAll<HTMLElement>('.taro_page').forEach((page) => page.setAttribute('tabindex', '0'))
  })
}
