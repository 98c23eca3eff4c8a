/**
 * Decisions the cloud can't take back get a moment in which the desk can: the act waits some seconds behind a
 * 「撤销」. Leaving or closing the page, or the next decision, carries it out at once, so nothing decided is dropped.
 */
import { onHiding } from '@/device/hiding'
import { useCallback, useEffect, useRef, useState } from 'react'

/** Long enough to see a slip, short enough that nobody waits for it. */
const MOMENT_MS = 5000

interface Held {
  readonly sentence: string
  /** What was decided. */
  act(): void
  /** Puts the screen back as it was. */
  takeBack(): void
}

export interface Undoable {
  /** What was decided a moment ago, for the bar with 「撤销」; null when nothing waits. */
  readonly waiting: string | null
  later(decision: Held): void
  undo(): void
}

export function useUndoable(): Undoable {
  const [waiting, setWaiting] = useState<string | null>(null)
  const held = useRef<{ decision: Held; timer: ReturnType<typeof setTimeout> } | null>(null)

  const release = useCallback(() => {
    const { current } = held
    held.current = null
    if (!current) return null
    clearTimeout(current.timer)
    setWaiting(null)
    return current.decision
  }, [])

  const later = useCallback(
    (decision: Held) => {
      release()?.act()
      held.current = { decision, timer: setTimeout(() => release()?.act(), MOMENT_MS) }
      setWaiting(decision.sentence)
    },
    [release],
  )
  const undo = useCallback(() => release()?.takeBack(), [release])
  useEffect(() => {
    // A window that is closed never ends its moment.
    const stop = onHiding(() => release()?.act())
    return () => {
      stop()
      release()?.act()
    }
  }, [release])
  return { waiting, later, undo }
}
