/** WeChat's own button, which its screen reader knows, without its look. */
import { Button } from '@tarojs/components'
import type { PressableProps } from './pressableProps'
import './pressable.scss'

export function Pressable({
  className = '',
  onPress,
  label,
  disabled,
  role,
  selected,
  children,
}: PressableProps) {
  const spoken = { ariaRole: role, ariaLabel: label, ariaChecked: selected }
  return (
    <Button
      className={`pressable ${className}`}
      hoverClass={disabled ? 'none' : 'pressable--down'}
      hoverStayTime={80}
      disabled={disabled}
      {...spoken}
      onClick={onPress}
    >
      {children}
    </Button>
  )
}
