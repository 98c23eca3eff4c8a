/** A figure with its unit, and a word below that explains it. */
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Pressable } from './native/Pressable'
import './NumberFigure.scss'

interface NumberFigureProps {
  readonly value: string | number
  readonly unit?: string
  readonly word: string
  readonly tone?: 'ink' | 'river' | 'dueSoon' | 'overdue'
  readonly size?: 'ordinary' | 'large'
  /** Leads to what was counted. */
  readonly onPress?: () => void
}

export function NumberFigure(props: NumberFigureProps) {
  const { value, unit = '', word, tone = 'ink', size = 'ordinary', onPress } = props
  const figure = (
    <>
      <View className={`figure__value figure__value--${tone} figure__value--${size}`}>
        <Text>{value}</Text>
        {unit && <Text className="figure__unit">{unit}</Text>}
      </View>
      <Text className="figure__word">{word}</Text>
    </>
  )
  if (!onPress) return <View className="figure">{figure}</View>
  return (
    <Pressable className="figure figure--link" label={`${word} ${value} ${unit}`.trim()} onPress={onPress}>
      {figure}
    </Pressable>
  )
}

/** Figures side by side; they wrap where the text is large. */
export function Figures({ children }: { readonly children: ReactNode }) {
  return <View className="figures">{children}</View>
}
