/** Keys of a desk: they act on the page, but never on someone who is typing or in front of an open dialog. */
import { useEffect, useRef } from 'react'

export type KeyActions = Partial<
  Record<'ArrowUp' | 'ArrowDown' | 'Escape' | '/' | 'j' | 'k' | 'x', () => void>
>

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null

const searching = (target: EventTarget | null) =>
  target instanceof HTMLInputElement && target.type === 'search'

/** Esc leaves a field; every other key belongs to the one who types. */
function leaveField(event: KeyboardEvent): void {
  if (event.key === 'Escape') (event.target as HTMLElement).blur()
}

/** Browser only: used by files for it. */
export function useKeys(actions: KeyActions): void {
  const latest = useRef(actions)
  latest.current = actions
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (document.querySelector('dialog[open]')) return
      const toResults = searching(event.target) && event.key === 'ArrowDown'
      if (typing(event.target) && !toResults) return leaveField(event)
      const act = latest.current[event.key as keyof KeyActions]
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
