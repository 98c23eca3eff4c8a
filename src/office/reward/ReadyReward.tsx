/** What lies ready for a receipt code: the amount large, and the one thing to do about it. */
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { NumberFigure } from '@/components/NumberFigure'
import { yuanFigure, yuanText } from '@domain/money/yuan'
import { categoryLabel } from '@domain/report/category'
import type { PayoutStanding } from '@domain/reward/payout'
import type { RewardState } from '@domain/reward/reward'
import type { Ready } from './useCashCounter'

interface ReadyRewardProps {
  readonly ready: Ready
  readonly onPay: () => void
}

/** Why no cash is handed out; the two states that are missing can be paid. */
const waits: Partial<Record<RewardState, string>> = {
  proposed: '这笔奖励还在审批，批下来后再来领。',
  approvedOnce: '这笔奖励还要一位同事审批，批下来后再来领。',
  transferring: '这笔奖励正在通过微信发放，不能再付现金。',
  paid: '这笔奖励已经登记发放，请不要再付。',
  expired: '领取时间已经过了。',
  declined: '这件事没有奖励。',
}

const inRewards = '请到“奖励审批”里的“发放没结果”看怎么办。'
const waitsForWeChat: Partial<Record<PayoutStanding, string>> = {
  stuck: `微信转账一天多没有结果，现在不能付现金。${inRewards}`,
  atWeChat: `微信转账一天多没有结果，现在不能付现金。${inRewards}`,
  unclear: `还没查清这笔钱微信发没发出，现在不能付现金。${inRewards}`,
  stopping: '微信转账已停止，正等微信确认钱没有发出，一般 10 分钟左右。请稍后再查，确认前不能付现金。',
  closing: '微信转账已停止，微信最多一天内关闭它。关闭后再来领，现在不能付现金。',
}

export function ReadyReward({ ready, onPay }: ReadyRewardProps) {
  const { amount, reachName, category, state, transfer } = ready
  const words = (transfer && waitsForWeChat[transfer]) || waits[state]
  return (
    <View className="counter__card">
      <NumberFigure
        size="large"
        value={yuanFigure(amount)}
        unit="元"
        word={`${reachName}，${categoryLabel[category]}`}
      />
      {words ? (
        <Text className="counter__words">{words}</Text>
      ) : (
        <Button kind="main" onPress={onPay}>
          {`已当面付现金 ${yuanText(amount)}`}
        </Button>
      )}
    </View>
  )
}
