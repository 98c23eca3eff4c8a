/** The button with words. One `main` a screen: the decision the screen is about. */
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Pressable } from './native/Pressable'
import { speak } from './native/speak'
import './Button.scss'

export interface ButtonProps {
  readonly children: ReactNode
  readonly onPress: () => void
  /** main: filled and tall. ordinary: outlined. quiet: words only. danger: what can't be undone. */
  readonly kind?: 'main' | 'ordinary' | 'quiet' | 'danger'
  /** At work: shows it, and a second tap does nothing. */
  readonly busy?: boolean
  readonly disabled?: boolean
  readonly label?: string
  /** A smaller second line, e.g. what the button is about to start. */
  readonly note?: string
  /** As wide as its words instead of the whole line. */
  readonly inline?: boolean
}

export function Button(props: ButtonProps) {
  const { children, onPress, kind = 'ordinary', busy, disabled, label, note, inline } = props
  const look = `button button--${kind} ${inline ? 'button--inline' : ''} ${busy ? 'button--busy' : ''}`
  return (
    <Pressable className={look} onPress={onPress} disabled={disabled || busy} label={label}>
      {busy && <View className="button__turning" {...speak({ role: 'img', label: '正在处理' })} />}
      <View>
        <Text className="button__words">{children}</Text>
        {note && <Text className="button__note">{note}</Text>}
      </View>
    </Pressable>
  )
}
