/** The browser's own select. */
import type { ChoiceProps } from './choiceProps'
import '@/components/native/entry.scss'
import './Choice.scss'

export function Choice<T extends string>({ label, options, value, onChange }: ChoiceProps<T>) {
  return (
    <select
      className="entry choice"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value as T)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
