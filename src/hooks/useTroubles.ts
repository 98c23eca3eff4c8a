/** Nothing is scolded before the first try: what is missing is said only once somebody wanted to go on. */
import { useState } from 'react'

/** By field, one sentence for each that can't go as it is. */
type Troubles = Readonly<Record<string, string | null | undefined>>

/** @param troubles as they are now, said or not */
export function useTroubles<T extends Troubles>(troubles: T) {
  const [tried, setTried] = useState(false)
  const said: Partial<T> = tried ? troubles : {}
  return {
    said,
    /** From now on what is missing is said. */
    isSound() {
      setTried(true)
      return Object.values(troubles).every((sentence) => !sentence)
    },
    /** For what comes next nobody has tried. */
    calm: () => setTried(false),
  }
}
