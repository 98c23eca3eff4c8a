/**
 * Taro draws the browser build's title bar and scrolling page itself and names none of them; screen
 * readers jump by these names, and the keyboard scrolls only what can have the focus.
 */
import { useEffect } from 'react'

export function useLandmarks(): void {
  useEffect(() => {
    document.getElementById('taro-navigation-bar')?.setAttribute('role', 'banner')
    document.querySelectorAll<HTMLElement>('.taro_page').forEach((page) => page.setAttribute('tabindex', '0'))
  })
}
