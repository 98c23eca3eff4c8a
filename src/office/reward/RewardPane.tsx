/** One reward with what the desk can do about it; beside the list on a desk, a sheet on a phone. */
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { NumberFigure } from '@/components/NumberFigure'
import { speak } from '@/components/native/speak'
import { Tag } from '@/components/Tag'
import type { Tone } from '@/styles/tokens'
import { yuanFigure } from '@domain/money/yuan'
import { categoryLabel, severityLabel } from '@domain/report/category'
import { rewardStateLabel, type RewardState } from '@domain/reward/reward'
import { momentWords } from '@/words/clockWords'
import { cloudDay, cloudNow } from '@/services/cloudClock'
import { openPage } from '@/services/pages'
import { dayOfReward } from './columns'
import { Evidence } from './Evidence'
import { TransferFacts } from './TransferFacts'
import type { RewardEntry } from './useDeciding'

interface RewardPaneProps {
  readonly reward: RewardEntry
  readonly onAsk: (kind: 'approve' | 'decline' | 'stop') => void
}

const tones: Record<RewardState, Tone> = {
  proposed: 'dueSoon',
  approvedOnce: 'dueSoon',
  claimable: 'river',
  transferring: 'river',
  paid: 'done',
  failed: 'overdue',
  expired: 'plain',
  declined: 'plain',
}

export function RewardPane({ reward, onAsk }: RewardPaneProps) {
  const { reachName, category, severity, amount, state, approvals, way, reason, may } = reward
  const toReport = () => openPage(`/work/report/index?reportId=${reward.reportId}`)
  return (
    <View className="reward">
      <Tag tone={tones[state]}>{rewardStateLabel[state]}</Tag>
      <Text className="reward__title" {...speak({ role: 'heading' })}>
        {reachName}
      </Text>
      <NumberFigure
        size="large"
        value={yuanFigure(amount)}
        unit="元"
        word={`${categoryLabel[category]}，${severityLabel[severity]}`}
      />
      <Evidence key={reward.reportId} reportId={reward.reportId} />
      <View className="reward__facts">
        {approvals.map(({ name, at }) => (
          <Text key={at} className="reward__fact">{`${name} ${momentWords(at, cloudNow())} 同意`}</Text>
        ))}
        <Text className="reward__fact">
          {`${dayOfReward(reward, cloudDay())}${way === 'cash' ? '，现金' : ''}`}
        </Text>
        {reason !== '' && <Text className="reward__fact">{reason}</Text>}
      </View>
      {reward.transfer && <TransferFacts transfer={reward.transfer} />}
      {!may.approve && <Waits state={state} />}
      <View className="reward__buttons">
        {may.approve && (
          <Button kind="main" onPress={() => onAsk('approve')}>
            {`同意 ${yuanFigure(amount)} 元`}
          </Button>
        )}
        {may.decline && (
          <Button kind="danger" onPress={() => onAsk('decline')}>
            不予奖励
          </Button>
        )}
        {may.stop && (
          <Button kind="danger" onPress={() => onAsk('stop')}>
            停止微信转账
          </Button>
        )}
        <Button kind="quiet" onPress={toReport}>
          看这件事
        </Button>
      </View>
    </View>
  )
}

/** Why there is nothing to decide for the one who looks. */
function Waits({ state }: { readonly state: RewardState }) {
  const words: Partial<Record<RewardState, string>> = {
    proposed: '由河长办两位同事先后审批',
    approvedOnce: '还要另一位河长办同事审批',
    claimable: '等举报人在微信里领取，或凭回执码到柜台领现金',
  }
  const sentence = words[state]
  return sentence ? <Text className="reward__fact">{sentence}</Text> : null
}
