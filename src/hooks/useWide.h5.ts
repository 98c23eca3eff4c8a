/** Whether there is room for lists and details side by side; follows the window. */
import { useEffect, useState } from 'react'

/** The same width as `$desktop` of the tokens. */
const wide = () => window.matchMedia('(min-width: 960px)')

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
