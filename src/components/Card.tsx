/** White ground for things that belong together. With `onPress` the whole card is one button. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Pressable } from './native/Pressable'
import './Card.scss'

interface CardProps {
  readonly children: ReactNode
  readonly onPress?: () => void
  readonly label?: string
}

export function Card({ children, onPress, label }: CardProps) {
  if (!onPress) return <View className="card">{children}</View>
  return (
    <Pressable className="card card--pressed" onPress={onPress} label={label}>
      {children}
    </Pressable>
  )
}
