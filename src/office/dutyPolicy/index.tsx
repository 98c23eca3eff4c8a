/** The rules of duty: how often who walks, what counts as walked, what is different for a while, and what stays off. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { ConfirmSheet } from '@/components/ConfirmSheet'
import { Fetched } from '@/components/Fetched'
import { Notice } from '@/components/Notice'
import { sentenceOf } from '@domain/contract/problems'
import { Desk } from '../components/Desk'
import { Adjustments } from './Adjustments'
import { Compliance } from './Compliance'
import { Rules } from './Rules'
import { Thresholds } from './Thresholds'
import { useDutyPolicy } from './useDutyPolicy'
import './index.scss'

export default function DutyPolicyPage() {
  const desk = useDutyPolicy()
  const { stored, policy, changes, saving } = desk
  const [asking, setAsking] = useState(false)
  const overtaken = saving.problem?.code === 'submission.conflict'
  const save = async () => {
    await desk.save()
    setAsking(false)
  }
  return (
    <Desk
      section="dutyPolicy"
      action={
        changes.length > 0 && (
          <>
            <Button kind="main" disabled={!desk.sound} onPress={() => setAsking(true)}>
              {desk.sound ? `保存 ${changes.length} 处修改` : '有数字要改一下'}
            </Button>
            <Button kind="quiet" onPress={desk.discard}>
              放弃修改
            </Button>
          </>
        )
      }
    >
      <Fetched of={stored} count={3}>
        {(answer) => (
          <>
            {saving.problem && !overtaken && <Notice tone="overdue">{sentenceOf(saving.problem)}</Notice>}
            {overtaken && (
              <Notice tone="dueSoon" action="看新的" onPress={() => void desk.takeTheirs()}>
                别的同事刚保存了新的规则，您的修改没有存。请看过新的再改。
              </Notice>
            )}
            {policy && (
              <View className="policy">
                <View className="policy__column">
                  <Rules policy={policy} onRule={desk.setRule} onDueSoonDays={desk.setDueSoonDays} />
                  <Compliance compliance={policy.compliance} onSwitch={desk.setSwitch} />
                </View>
                <View className="policy__column">
                  <Adjustments adjustments={answer.adjustments} onChanged={() => void stored.reload()} />
                  <Thresholds
                    key={desk.round}
                    thresholds={policy.thresholds}
                    troubles={desk.troubles}
                    onThreshold={desk.setThreshold}
                  />
                </View>
              </View>
            )}
          </>
        )}
      </Fetched>
      <ConfirmSheet
        open={asking}
        title="保存后，应巡任务按新规则算"
        detail={`${changes.join('；')}。`}
        confirm="保存"
        busy={saving.busy}
        onConfirm={() => void save()}
        onCancel={() => setAsking(false)}
      />
    </Desk>
  )
}
