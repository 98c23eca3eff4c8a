/** How large an element of the browser is drawn, kept up to date. */
import { useLayoutEffect, useRef, useState } from 'react'
import type { Size } from './view'

/** Until it is known. */
const usual: Size = { width: 358, height: 360 }

export function useSize<T extends HTMLElement>() {
  const frame = useRef<T>(null)
  const [size, setSize] = useState(usual)
  useLayoutEffect(() => {
    const element = frame.current
    if (!element || typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element
      // A page in the background has no size; what it had stays.
      if (width > 0 && height > 0)
        setSize((before) => (before.width === width && before.height === height ? before : { width, height }))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { frame, size }
}
