/** WeChat's input and textarea; the keyboard may not cover what is typed. */
import { Input, Textarea } from '@tarojs/components'
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
    className: `entry ${multiline ? 'entry--tall' : ''} ${invalid ? 'entry--invalid' : ''}`,
    ariaLabel: label,
    value,
    placeholder,
    placeholderClass: 'entry__placeholder',
    maxlength: maxLength,
    disabled,
    cursorSpacing: 24,
    onInput: (event: { detail: { value: string } }) => onChange(cutText(event.detail.value, maxLength)),
  }
  if (multiline) return <Textarea {...shared} autoHeight disableDefaultPadding />
  return (
    <Input
      {...shared}
      type={kind === 'digits' ? 'number' : 'text'}
      confirmType={kind === 'search' ? 'search' : 'done'}
      onConfirm={onConfirm}
    />
  )
}
