/** What most often comes between, to be tapped instead of typed; more can be written behind it. */
import { Text, View } from '@tarojs/components'
import { Pressable } from '@/components/native/Pressable'
import './entries.scss'

const reasons = ['涨水', '道路不通', '手机没电', '临时有事'] as const

interface ReasonChipsProps {
  readonly text: string
  readonly onChange: (text: string) => void
}

export function ReasonChips({ text, onChange }: ReasonChipsProps) {
  return (
    <View className="entries__items entries__items--above">
      {reasons.map((reason) => {
        const said = text.includes(reason)
        return (
          <Pressable
            key={reason}
            className={`entries__item ${said ? 'entries__item--chosen' : ''}`}
            role="checkbox"
            selected={said}
            onPress={() =>
              onChange(said ? without(text, reason) : [text.trim(), reason].filter(Boolean).join('，'))
            }
          >
            <Text>{reason}</Text>
          </Pressable>
        )
      })}
    </View>
  )
}

function without(text: string, reason: string): string {
  return text
    .replace(reason, '')
    .replace(/，{2,}/g, '，')
    .replace(/^，|，$/g, '')
}
