/** The browser's own button: keyboard, focus and screen readers come with it (Taro's Button is a div on H5). */
import type { KeyboardEvent } from 'react'
import type { PressableProps } from './pressableProps'
import './pressable.scss'

export function Pressable(props: PressableProps) {
  if (props.inline) return <InlinePressable {...props} />
  const { className = '', onPress, label, disabled, role = 'button', selected, children } = props
  const state =
    role === 'tab' ? { 'aria-selected': selected } : role === 'button' ? {} : { 'aria-checked': selected }
  return (
    <button
      type="button"
      className={`pressable ${className}`}
      aria-label={label}
      disabled={disabled}
      role={role === 'button' ? undefined : role}
      {...state}
      onClick={onPress}
    >
      {children}
    </button>
  )
}

function InlinePressable({ className = '', onPress, label, children }: PressableProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onPress()
  }
  return (
    <span
      className={`pressable ${className}`}
      role="button"
      tabIndex={0}
      aria-label={label}
      onClick={onPress}
      onKeyDown={onKeyDown}
    >
      {children}
    </span>
  )
}
