/** What counts as walked. The few that everyone asks about come first, the rest is folded away. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Section } from '@/components/Section'
import type { PatrolThresholds } from '@domain/patrol/assessment'
import { Blank } from '@/office/kit/Blank'
import { blankOf, fineThresholds, mainThresholds, readBlank, type ThresholdField } from './thresholdFields'

interface ThresholdsProps {
  readonly thresholds: PatrolThresholds
  readonly troubles: Partial<Record<keyof PatrolThresholds, string>>
  readonly onThreshold: (key: keyof PatrolThresholds, read: number | string) => void
}

export function Thresholds({ thresholds, troubles, onThreshold }: ThresholdsProps) {
  const [fine, setFine] = useState(false)
  const blank = (field: ThresholdField) => (
    <Blank
      key={field.key}
      before={field.before}
      unit={field.unit}
      after={field.after}
      value={blankOf(field, thresholds[field.key])}
      trouble={troubles[field.key]}
      onType={(typed) => onThreshold(field.key, readBlank(field, typed))}
    />
  )
  return (
    <Section title="怎样算走到">
      <View className="policy__card">
        <Text className="policy__words">达不到的记录照样保存，只是请本人说明，由河长办答复。</Text>
        {mainThresholds.map(blank)}
        {fine ? (
          fineThresholds.map(blank)
        ) : (
          <Button kind="quiet" onPress={() => setFine(true)}>
            看更细的判定
          </Button>
        )}
      </View>
    </Section>
  )
}
