/** Taking a report back, as long as nobody has begun with it. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { ConfirmSheet } from '@/components/ConfirmSheet'
import { StepState } from './StepState'
import { useStep } from './useStep'
import type { AsReporter } from './useTrack'
import './track.scss'

interface WithdrawProps {
  readonly who: AsReporter
  readonly onWithdrawn: () => Promise<void>
}

export function Withdraw({ who, onWithdrawn }: WithdrawProps) {
  const [asking, setAsking] = useState(false)
  const { item, onTheWay, full, take } = useStep('report.withdraw', '撤回举报', who, onWithdrawn)
  const withdraw = async () => {
    await take({})
    setAsking(false)
  }
  return (
    <>
      <StepState item={item} full={full} />
      {!onTheWay && (
        <View className="track__step">
          <Button kind="quiet" onPress={() => setAsking(true)}>
            撤回这条举报
          </Button>
        </View>
      )}
      <ConfirmSheet
        open={asking}
        title="撤回这条举报？"
        detail="撤回后不再处理，也没有奖励。要再报，就重新举报一次。"
        confirm="撤回"
        danger
        onConfirm={() => void withdraw()}
        onCancel={() => setAsking(false)}
      />
    </>
  )
}
