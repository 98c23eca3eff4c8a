/** A field for a day. */
import { Field } from './Field'
import { DateEntry } from './native/DateEntry'
import type { DateEntryProps } from './native/dateEntryProps'

interface DateFieldProps extends DateEntryProps {
  readonly hint?: string
  readonly error?: string | null
}

export function DateField({ hint, error, ...entry }: DateFieldProps) {
  return (
    <Field label={entry.label} hint={hint} error={error}>
      <DateEntry {...entry} />
    </Field>
  )
}
