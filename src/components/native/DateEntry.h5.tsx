/** The browser's own date field. */
import type { DateEntryProps } from './dateEntryProps'
import './entry.scss'

export function DateEntry({ label, value, onChange, from, until }: DateEntryProps) {
  return (
    <input
      className="entry"
      type="date"
      aria-label={label}
      value={value}
      min={from}
      max={until}
      onChange={(event) => event.target.value && onChange(event.target.value)}
    />
  )
}
