/** What a report is worth: by how grave it was, with exceptions for single kinds of problems. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Section } from '@/components/Section'
import { severities, severityLabel, type Severity } from '@domain/report/category'
import { Blank } from '@/office/kit/Blank'
import { plainYuan } from '@domain/money/yuan'
import { ExceptionSheet } from './ExceptionSheet'
import { amountText, exceptionName, type Exception, type RewardRules } from './rewardChanges'

interface AmountsProps {
  readonly rules: RewardRules
  readonly troubles: Readonly<Record<string, string | undefined>>
  readonly onAmount: (severity: Severity, typed: string) => void
  readonly onAdd: (exception: Exception) => void
  readonly onDrop: (exception: Exception) => void
}

export function Amounts({ rules, troubles, onAmount, onAdd, onDrop }: AmountsProps) {
  const [adding, setAdding] = useState(false)
  return (
    <Section title="奖多少">
      <View className="policy__card">
        <Text className="policy__words">复核时定程度，按程度奖。填 0 就是不奖励。</Text>
        {severities.map((severity) => (
          <Blank
            key={severity}
            aligned
            before={severityLabel[severity]}
            unit="元"
            value={plainYuan(rules.amounts[severity])}
            trouble={troubles[severity]}
            maxLength={8}
            onType={(typed) => onAmount(severity, typed)}
          />
        ))}
        {rules.exceptions.map((exception) => (
          <View key={exceptionName(exception)} className="exception">
            <Text className="exception__words">
              {`${exceptionName(exception)}：${amountText(exception.amount)}`}
            </Text>
            <Button
              kind="quiet"
              inline
              label={`去掉例外：${exceptionName(exception)}`}
              onPress={() => onDrop(exception)}
            >
              去掉
            </Button>
          </View>
        ))}
        <Button onPress={() => setAdding(true)}>加一项例外</Button>
      </View>
      {adding && (
        <ExceptionSheet
          onClose={() => setAdding(false)}
          onAdd={(exception) => {
            onAdd(exception)
            setAdding(false)
          }}
        />
      )}
    </Section>
  )
}
