/** What counts as walked. The few that everyone asks about come first, the rest is folded away. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Section } from '@/components/Section'
import { speak } from '@/components/native/speak'
import { TextEntry } from '@/components/native/TextEntry'
import type { PatrolThresholds } from '@domain/patrol/assessment'
import { blankOf, fineThresholds, mainThresholds, readBlank, type ThresholdField } from './thresholdFields'

interface ThresholdsProps {
  readonly thresholds: PatrolThresholds
  readonly troubles: Partial<Record<keyof PatrolThresholds, string>>
  readonly onThreshold: (key: keyof PatrolThresholds, read: number | string) => void
}

export function Thresholds(props: ThresholdsProps) {
  const [fine, setFine] = useState(false)
  return (
    <Section title="怎样算走到">
      <View className="policy__card">
        <Text className="policy__words">达不到的记录照样保存，只是请本人说明，由河长办答复。</Text>
        {mainThresholds.map((field) => (
          <Sentence key={field.key} field={field} {...props} />
        ))}
        {fine ? (
          fineThresholds.map((field) => <Sentence key={field.key} field={field} {...props} />)
        ) : (
          <Button kind="quiet" onPress={() => setFine(true)}>
            看更细的判定
          </Button>
        )}
      </View>
    </Section>
  )
}

function Sentence({
  field,
  thresholds,
  troubles,
  onThreshold,
}: ThresholdsProps & { readonly field: ThresholdField }) {
  const { key, before, unit, after } = field
  const [typed, setTyped] = useState(() => blankOf(field, thresholds[key]))
  const trouble = troubles[key]
  const type = (text: string) => {
    setTyped(text)
    onThreshold(key, readBlank(field, text))
  }
  return (
    <>
      <View className="sentence">
        <Text className="sentence__words">{before}</Text>
        <View className="sentence__blank">
          <TextEntry
            label={`${before}（${unit}）${after}`}
            value={typed}
            onChange={type}
            maxLength={6}
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
