/** A field to type in. */
import { Field } from './Field'
import { TextEntry } from './native/TextEntry'
import type { TextEntryProps } from './native/textEntryProps'

interface TextFieldProps extends Omit<TextEntryProps, 'invalid'> {
  readonly hint?: string
  readonly error?: string | null
}

export function TextField({ hint, error, ...entry }: TextFieldProps) {
  return (
    <Field label={entry.label} hint={hint} error={error}>
      <TextEntry {...entry} invalid={Boolean(error)} />
    </Field>
  )
}
