/** How long each stage may take, in working days. */
import { Text, View } from '@tarojs/components'
import { Section } from '@/components/Section'
import { Blank } from '@/office/kit/Blank'
import { stageWords, type DispatchRules, type Stage } from './dispatchChanges'

interface DeadlinesProps {
  readonly days: DispatchRules['days']
  readonly troubles: Readonly<Record<string, string | undefined>>
  readonly onType: (stage: Stage, typed: string) => void
}

export function Deadlines({ days, troubles, onType }: DeadlinesProps) {
  return (
    <Section title="多少个工作日办完">
      <View className="policy__card">
        <Text className="policy__words">
          节假日不算，调休上班的日子算。过半变黄，过八成变橙，到期变红并逐级督办。
        </Text>
        {stageWords.map(([stage, words]) => (
          <Blank
            key={stage}
            aligned
            before={words}
            unit="个工作日"
            value={String(days[stage])}
            maxLength={2}
            trouble={troubles[stage]}
            onType={(typed) => onType(stage, typed)}
          />
        ))}
      </View>
    </Section>
  )
}
