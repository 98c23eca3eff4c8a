/** Words, long or short, and telephone numbers. */
import { TextField } from '@/components/TextField'
import type { LongTextField, PhoneField, TextField as Text } from '@domain/register/kit/fields'
import { isMobile } from '@domain/register/kit/phone'
import type { ControlProps } from './control'

/** Digits, area code and extension, as people write them. */
const longestPhone = 24

export function Words({ field, value, onChange, error, hint }: ControlProps<Text | LongTextField>) {
  // Of a short text only when it comes near its end.
  const counted = field.kind === 'longText' || value.length * 2 > field.most
  return (
    <TextField
      label={field.title}
      placeholder={field.placeholder}
      multiline={field.kind === 'longText'}
      value={value}
      onChange={onChange}
      maxLength={field.most}
      hint={hint ?? (counted ? `${value.length} / ${field.most} 字` : undefined)}
      error={error}
    />
  )
}

export function Phone({ field, value, onChange, error, hint }: ControlProps<PhoneField>) {
  return (
    <TextField
      label={field.title}
      placeholder={field.placeholder ?? '例如：0577-12345678'}
      value={value}
      onChange={(typed) => onChange(typed.replace(/[^\d-]/g, ''))}
      maxLength={longestPhone}
      hint={isMobile(value) ? '这像是私人手机，公示的电话最好是办公室座机' : hint}
      error={error}
    />
  )
}
