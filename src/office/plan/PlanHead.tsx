/** What a plan is called, of which water, for which years, what it costs, and where it stands. */
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { speak } from '@/components/native/speak'
import { Tag } from '@/components/Tag'
import type { Tone } from '@/styles/tokens'
import { openPage } from '@/services/pages'
import { planStateLabel, type PlanState } from '@domain/plan/approval'
import { costOf } from '@domain/plan/lists'
import { cycleWords, type WholePlan } from '@domain/plan/wholePlan'
import './plan.scss'

const tone: Readonly<Record<PlanState, Tone>> = {
  ...{ draft: 'plain', submitted: 'dueSoon', returned: 'overdue', approved: 'done' },
}

export function PlanHead({ whole, state }: { readonly whole: WholePlan; readonly state?: PlanState }) {
  const { entry, names } = whole.plan
  const cost = costOf(whole)
  const facts = [
    names[entry.waterId ?? ''] ?? '',
    cycleWords(entry),
    entry.headId ? `责任河长 ${names[entry.headId] ?? ''}` : '',
    cost > 0 ? `投资 ${cost} 万元` : '',
  ]
  return (
    <View className="plan__head">
      <View className="plan__title">
        <Text className="plan__name" {...speak({ role: 'heading', level: 1 })}>
          {entry.name}
        </Text>
        {state && <Tag tone={tone[state]}>{planStateLabel[state]}</Tag>}
      </View>
      <Text className="plan__facts">{facts.filter(Boolean).join('，')}</Text>
      {entry.waterId && (
        <Button
          inline
          kind="quiet"
          onPress={() => openPage(`/office/dossier/index?waterId=${entry.waterId}`)}
        >
          看一河一档
        </Button>
      )}
      {entry.aim !== '' && <Text className="plan__facts">{`总体目标：${entry.aim}`}</Text>}
    </View>
  )
}
