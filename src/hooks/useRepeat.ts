import { useEffect, useRef } from 'react'

/** Asks again while something happens on another phone, and stops with it. */
const pause = 4_000

export function useRepeat(on: boolean, run: () => void): void {
  const latest = useRef(run)
  latest.current = run
  useEffect(() => {
    if (!on) return undefined
    const timer = setInterval(() => latest.current(), pause)
    return () => clearInterval(timer)
  }, [on])
}
