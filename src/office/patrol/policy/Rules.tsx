/** How often who has to patrol, one sentence a role with two blanks. */
import { Text, View } from '@tarojs/components'
import { Section } from '@/components/Section'
import { defaultAskedWithin, periodKindLabel, periodKinds, type DutyRule } from '@domain/patrol/dutyPolicy'
import { Choice } from '@/office/kit/Choice'
import { Ticks } from '@/office/kit/Ticks'
import type { WaterKind } from '@domain/register/reach'
import { kindsOfWater, ruleLabel, type Policy, type RuleKey } from './policyChanges'

interface RulesProps {
  readonly policy: Policy
  readonly onRule: (key: RuleKey, rule: DutyRule) => void
  readonly onPondKinds: (kinds: WaterKind[]) => void
  readonly onDueSoonDays: (days: number) => void
  readonly onAskedWithin: (days: number) => void
}

const periods = periodKinds.map((kind) => ({ value: kind, label: periodKindLabel[kind] }))
const times = Array.from({ length: 32 }, (_, n) => ({
  value: String(n),
  label: n === 0 ? '自愿' : `${n} 次`,
}))
const days = Array.from({ length: 11 }, (_, n) => ({ value: String(n), label: `${n} 天` }))

const asking = Array.from({ length: 32 }, (_, n) => ({
  value: String(n),
  label: n === 0 ? '不问' : `${n} 天内`,
}))

export function Rules({ policy, onRule, onPondKinds, onDueSoonDays, onAskedWithin }: RulesProps) {
  return (
    <Section title="多久巡一次">
      <View className="policy__card">
        {(Object.keys(ruleLabel) as RuleKey[]).map((key) => (
          <RuleSentence
            key={key}
            name={ruleLabel[key]}
            rule={policy.rules[key]}
            onChange={(rule) => onRule(key, rule)}
          />
        ))}
        <Text className="policy__words">按小微水体巡的（镇级、村级河长）：</Text>
        <Ticks options={kindsOfWater} value={policy.pondKinds} onChange={onPondKinds} />
        <View className="sentence">
          <Text className="sentence__words">一期的最后</Text>
          <Choice
            label="快到期的天数"
            options={days}
            value={String(policy.dueSoonDays)}
            onChange={(value) => onDueSoonDays(Number(value))}
          />
          <Text className="sentence__words">提醒快到期</Text>
        </View>
        <View className="sentence">
          <Text className="sentence__words">别人发现了问题，</Text>
          <Choice
            label="问几天内的巡河"
            options={asking}
            value={String(policy.askedWithin ?? defaultAskedWithin)}
            onChange={(value) => onAskedWithin(Number(value))}
          />
          <Text className="sentence__words">巡过没看到异常的河长，问一句当时的情况（不计分）</Text>
        </View>
      </View>
    </Section>
  )
}

interface RuleSentenceProps {
  readonly name: string
  readonly rule: DutyRule
  readonly onChange: (rule: DutyRule) => void
}

function RuleSentence({ name, rule, onChange }: RuleSentenceProps) {
  return (
    <View className="sentence">
      <Text className="sentence__who">{name}</Text>
      <View className="sentence__blanks">
        {rule.times > 0 && (
          <Choice
            label={`${name}的周期`}
            options={periods}
            value={rule.period}
            onChange={(period) => onChange({ ...rule, period })}
          />
        )}
        <Choice
          label={`${name}每期的次数`}
          options={times}
          value={String(rule.times)}
          onChange={(value) => onChange({ ...rule, times: Number(value) })}
        />
      </View>
    </View>
  )
}
