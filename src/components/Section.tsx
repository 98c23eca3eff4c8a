/** A part of a page with its heading, and on the right at most one small action. */
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { speak } from './native/speak'
import './Section.scss'

interface SectionProps {
  readonly title: string
  readonly children: ReactNode
  readonly aside?: ReactNode
}

export function Section({ title, children, aside }: SectionProps) {
  return (
    <View className="section">
      <View className="section__head">
        <Text className="section__title" {...speak({ role: 'heading' })}>
          {title}
        </Text>
        {aside}
      </View>
      {children}
    </View>
  )
}
