/** What is different for a while, with its reason: those that hold or will hold, and the way to end them. */
import { useCloudDay } from '@/hooks/useCloudDay'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { ConfirmSheet } from '@/components/ConfirmSheet'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { Tag } from '@/components/Tag'
import { dayWords } from '@/words/dayWords'
import type { Output } from '@domain/contract/contract'
import { useOfOffice } from '@/office/kit/useOfOffice'
import { sentenceOf } from '@domain/contract/problems'
import { adjustmentName, type Warnings } from '@domain/patrol/dutyPolicy'
import { useSend } from '@/hooks/useSend'
import { AdjustSheet } from './AdjustSheet'

export type Adjustment = Output<'patrol.getDutyPolicy'>['adjustments'][number]

interface AdjustmentsProps {
  readonly warnings: Warnings
  readonly adjustments: readonly Adjustment[]
  readonly onChanged: () => void
}

export function Adjustments({ warnings, adjustments, onChanged }: AdjustmentsProps) {
  const [adding, setAdding] = useState(false)
  const [ending, setEnding] = useState<Adjustment | null>(null)
  const cancelling = useSend('patrol.cancelAdjustment')
  const today = useCloudDay()
  const current = adjustments.filter(({ until }) => until >= today)

  const cancel = async (adjustment: Adjustment) => {
    if (await cancelling.send({ adjustmentId: adjustment.id })) onChanged()
    setEnding(null)
  }
  const ofOffice = useOfOffice()
  return (
    <Section title="临时调整">
      {cancelling.problem && <Notice tone="overdue">{sentenceOf(cancelling.problem)}</Notice>}
      <View className="policy__card">
        {current.length === 0 && (
          <Text className="policy__words">
            现在没有调整。台风、防汛时可以暂停巡河；水质超标、上级通报、问题反复时可以加密。
          </Text>
        )}
        {current.map((adjustment) => (
          <Line
            key={adjustment.id}
            adjustment={adjustment}
            today={today}
            onEnd={ofOffice ? () => setEnding(adjustment) : null}
          />
        ))}
        {ofOffice && <Button onPress={() => setAdding(true)}>加一项调整</Button>}
      </View>
      {adding && (
        <AdjustSheet
          warnings={warnings}
          onClose={() => setAdding(false)}
          onDone={() => {
            setAdding(false)
            onChanged()
          }}
        />
      )}
      {ending && (
        <ConfirmSheet
          open
          title={`取消“${adjustmentName(ending)}”？`}
          detail="取消后，应巡任务马上按平常的规则算。"
          confirm="取消这项调整"
          cancel="留着"
          busy={cancelling.busy}
          onConfirm={() => void cancel(ending)}
          onCancel={() => setEnding(null)}
        />
      )}
    </Section>
  )
}

interface LineProps {
  readonly adjustment: Adjustment
  readonly today: string
  /** Null: who looks can't. */
  readonly onEnd: (() => void) | null
}

function Line({ adjustment, today, onEnd }: LineProps) {
  const { reachIds, from, until, reason } = adjustment
  const where = reachIds.length === 0 ? '全镇' : `${reachIds.length} 段河`
  return (
    <View className="adjustment">
      <View className="adjustment__head">
        <Text className="adjustment__name">{`${adjustmentName(adjustment)}，${where}`}</Text>
        <Tag tone={from <= today ? 'river' : 'plain'}>{from <= today ? '生效中' : '还没开始'}</Tag>
      </View>
      <View className="adjustment__foot">
        <Text className="adjustment__words">{`${dayWords(from, today)} 至 ${dayWords(until, today)}。${reason}`}</Text>
        {onEnd && (
          <Button kind="quiet" inline label={`取消${adjustmentName(adjustment)}，${where}`} onPress={onEnd}>
            取消
          </Button>
        )}
      </View>
    </View>
  )
}
