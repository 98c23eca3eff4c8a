/** The browser's own input and textarea: labels and states reach screen readers. */
import { cutText } from '@domain/contract/letters'
import type { TextEntryProps } from './textEntryProps'
import './entry.scss'

export function TextEntry(props: TextEntryProps) {
  const {
    label,
    value,
    onChange,
    placeholder,
    maxLength,
    multiline,
    kind = 'text',
    invalid,
    disabled,
    onConfirm,
  } = props
  const shared = {
    className: `entry ${invalid ? 'entry--invalid' : ''}`,
    'aria-label': label,
    'aria-invalid': invalid || undefined,
    value,
    placeholder,
    maxLength,
    disabled,
  }
  if (multiline) {
    return (
      <textarea {...shared} rows={4} onChange={(event) => onChange(cutText(event.target.value, maxLength))} />
    )
  }
  return (
    <input
      {...shared}
      type={kind === 'search' ? 'search' : 'text'}
      inputMode={kind === 'digits' ? 'numeric' : undefined}
      onChange={(event) => onChange(cutText(event.target.value, maxLength))}
      onKeyDown={(event) => event.key === 'Enter' && onConfirm?.()}
    />
  )
}
