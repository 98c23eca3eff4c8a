/** Whether there is room for lists and details side by side; follows the window. */
import { useEffect, useState } from 'react'

/** The same width as `$desktop` of the tokens. A sheet of paper is narrower, and shows what stood on the screen of the desk. */
const wide = () => window.matchMedia('(min-width: 960px), print')

export const isWide = (): boolean => wide().matches

export function useWide(): boolean {
  const [matches, setMatches] = useState(() => wide().matches)
  useEffect(() => {
    const media = wide()
    const follow = () => setMatches(media.matches)
    media.addEventListener('change', follow)
    return () => media.removeEventListener('change', follow)
  }, [])
  return matches
}
