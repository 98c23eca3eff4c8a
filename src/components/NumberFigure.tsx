/** A figure with its unit, and a word below that explains it. */
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './NumberFigure.scss'

interface NumberFigureProps {
  readonly value: string | number
  readonly unit?: string
  readonly word: string
  readonly tone?: 'ink' | 'river' | 'dueSoon' | 'overdue'
  readonly size?: 'ordinary' | 'large'
}

export function NumberFigure({ value, unit, word, tone = 'ink', size = 'ordinary' }: NumberFigureProps) {
  return (
    <View className="figure">
      <View className={`figure__value figure__value--${tone} figure__value--${size}`}>
        <Text>{value}</Text>
        {unit && <Text className="figure__unit">{unit}</Text>}
      </View>
      <Text className="figure__word">{word}</Text>
    </View>
  )
}

/** Figures side by side; they wrap where the text is large. */
export function Figures({ children }: { readonly children: ReactNode }) {
  return <View className="figures">{children}</View>
}
