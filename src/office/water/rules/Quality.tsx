/** When a reading warns, and what it is judged by. */
import { Text, View } from '@tarojs/components'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { Blank } from '@/office/kit/Blank'
import { Ticks } from '@/office/kit/Ticks'
import { colourLabel, warningColours } from '@domain/patrol/dutyPolicy'
import { judgedBy, ruralLimits, type Rules } from './ruleWords'
import type { useWaterRules } from './useWaterRules'

interface PartProps {
  readonly rules: Rules
  readonly hook: ReturnType<typeof useWaterRules>
}

export function Warnings({ rules: { quality }, hook }: PartProps) {
  const { troubles } = hook.desk
  return (
    <Section title="水质什么时候预警">
      <View className="policy__card">
        <Text className="policy__words">比目标差多少类，河长就多巡；黑臭的至少是橙色。</Text>
        {warningColours.map((colour) => (
          <Blank
            key={colour}
            aligned
            before={`${colourLabel[colour]}预警：差`}
            unit="类"
            after="以上"
            value={String(quality.warnings[colour])}
            maxLength={1}
            trouble={troubles[colour]}
            onType={(typed) => hook.typeWarning(colour, typed)}
          />
        ))}
        <Blank
          before="采样后"
          unit="天"
          after="没有新数据，预警自己结束"
          value={String(quality.warningDays)}
          maxLength={3}
          trouble={troubles.warningDays}
          onType={hook.typeDays}
        />
      </View>
    </Section>
  )
}

export function Judging({ rules: { quality }, hook }: PartProps) {
  return (
    <Section title="水质怎样评">
      <View className="policy__card">
        <Text className="policy__words">测了也看得到、但不参加评类的项目：</Text>
        <Ticks options={judgedBy} value={quality.leftOut} onChange={hook.setLeftOut} />
        {hook.desk.troubles.leftOut && <Notice tone="overdue">{hook.desk.troubles.leftOut}</Notice>}
        <Text className="policy__words">农村水体，下面有一项就算黑臭：</Text>
        {ruralLimits.map(([limit, words, unit]) => (
          <Blank
            key={limit}
            aligned
            before={words}
            unit={unit}
            value={quality.rural[limit]}
            trouble={hook.desk.troubles[limit]}
            onType={(typed) => hook.typeRural(limit, typed)}
          />
        ))}
      </View>
    </Section>
  )
}
