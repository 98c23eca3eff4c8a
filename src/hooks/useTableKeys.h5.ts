/** Arrow keys walk the rows of a table, Enter opens one (it is a button), X ticks it, Esc closes, 「/」 goes to the search. */
import { useKeys } from './useKeys'

const shown = (element: HTMLElement) => element.getClientRects().length > 0
const all = (selector: string) => Array.from(document.querySelectorAll<HTMLElement>(selector)).filter(shown)

/** `close` puts away what lies open beside the table. */
export function useTableKeys(close: () => void): void {
  useKeys({
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Escape: () => {
      all('tr[aria-current] .table__open')[0]?.focus()
      close()
    },
    x: () =>
      document.activeElement?.closest('tr')?.querySelector<HTMLElement>('input[type=checkbox]')?.click(),
    '/': () => all('input[type=search]')[0]?.focus(),
  })
}

/** From the focused row, else from the open one, else from above the first. */
function step(by: 1 | -1): void {
  const rows = all('.table__open')
  const focused = rows.findIndex((row) => row === document.activeElement)
  const from = focused >= 0 ? focused : rows.findIndex((row) => row.closest('tr[aria-current]') !== null)
  const next = rows[Math.min(rows.length - 1, Math.max(0, from + by))]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}
