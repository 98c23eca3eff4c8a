/** J and K walk the rows of a list; a row is a button, so Enter opens it. */
import { useKeys } from './useKeys'

/** `rows`: a selector of the rows, in their order. */
export function useRowKeys(rows: string): void {
  const step = (by: 1 | -1) => {
    const all = Array.from(document.querySelectorAll<HTMLElement>(rows))
    const from = all.findIndex((row) => row === document.activeElement)
    const next = all[Math.min(all.length - 1, Math.max(0, from + by))]
    next?.focus()
    next?.scrollIntoView({ block: 'nearest' })
  }
  useKeys({ j: () => step(1), k: () => step(-1) })
}
