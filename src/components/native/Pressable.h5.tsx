/** The browser's own button: keyboard, focus and screen readers come with it (Taro's Button is a div on H5). */
import type { PressableProps } from './pressableProps'
import './pressable.scss'

export function Pressable(props: PressableProps) {
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
