/** Taking a report back, as long as nobody has begun with it. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { sentenceOf } from '@domain/contract/problems'
import { Button } from '@/components/Button'
import { ConfirmSheet } from '@/components/ConfirmSheet'
import { Notice } from '@/components/Notice'
import { useStep } from './useStep'
import type { AsReporter } from './useTrack'
import './track.scss'

interface WithdrawProps {
  readonly who: AsReporter
  readonly onWithdrawn: () => Promise<void>
}

export function Withdraw({ who, onWithdrawn }: WithdrawProps) {
  const [asking, setAsking] = useState(false)
  const { busy, problem, take } = useStep('report.withdraw', who, onWithdrawn)
  const withdraw = async () => {
    await take({})
    setAsking(false)
  }
  return (
    <>
      {problem && <Notice tone="overdue">{sentenceOf(problem)}</Notice>}
      <View className="track__step">
        <Button kind="quiet" onPress={() => setAsking(true)}>
          撤回这条举报
        </Button>
      </View>
      <ConfirmSheet
        open={asking}
        title="撤回这条举报？"
        detail="撤回后不再处理，也没有奖励。要再报，就重新举报一次。"
        confirm="撤回"
        danger
        busy={busy}
        onConfirm={() => void withdraw()}
        onCancel={() => setAsking(false)}
      />
    </>
  )
}
