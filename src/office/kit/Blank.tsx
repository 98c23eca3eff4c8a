/** A sentence with one blank for a number; what is wrong with the number stands below it. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { speak } from '@/components/native/speak'
import { TextEntry } from '@/components/native/TextEntry'
import './settings/PolicyPage.scss'

interface BlankProps {
  readonly before: string
  readonly unit: string
  readonly after?: string
  /** What the blank shows at first; after that it shows what is typed. */
  readonly value: string
  readonly maxLength?: number
  readonly trouble?: string
  /** Blanks of a list stand under each other, whatever the words before them. */
  readonly aligned?: boolean
  readonly onType: (typed: string) => void
}

export function Blank(props: BlankProps) {
  const { before, unit, after = '', value, maxLength = 6, trouble, aligned, onType } = props
  const [typed, setTyped] = useState(value)
  const type = (text: string) => {
    setTyped(text)
    onType(text)
  }
  return (
    <>
      <View className={`sentence ${aligned ? 'sentence--aligned' : ''}`}>
        <Text className="sentence__words">{before}</Text>
        <View className={`sentence__blank ${maxLength > 6 ? 'sentence__blank--wide' : ''}`}>
          <TextEntry
            label={`${before}（${unit}）${after}`}
            value={typed}
            onChange={type}
            maxLength={maxLength}
            invalid={Boolean(trouble)}
          />
        </View>
        <Text className="sentence__words">{`${unit}${after}`}</Text>
      </View>
      {trouble && (
        <Text className="sentence__trouble" {...speak({ role: 'alert' })}>
          {trouble}
        </Text>
      )}
    </>
  )
}
