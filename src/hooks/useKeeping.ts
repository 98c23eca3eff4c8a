/** A deed that keeps something on the phone: one at a time, and whether the phone had no room for the last one. */
import { useRef, useState } from 'react'

export interface Keeping {
  readonly busy: boolean
  readonly full: boolean
  /** Does it, unless one is being done; true when it is kept. */
  keep(work: () => Promise<unknown>): Promise<boolean>
}

export function useKeeping(): Keeping {
  const [busy, setBusy] = useState(false)
  const [full, setFull] = useState(false)
  // The second of two quick taps comes before the button shows that it is busy.
  const running = useRef(false)
  const keep = async (work: () => Promise<unknown>) => {
    if (running.current) return false
    running.current = true
    setBusy(true)
    const kept = await work().then(
      () => true,
      () => false,
    )
    running.current = false
    setBusy(false)
    setFull(!kept)
    return kept
  }
  return { busy, full, keep }
}
