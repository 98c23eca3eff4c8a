/** The reward: how much, how it stands, and the button that brings it. */
import { Text, View } from '@tarojs/components'
import { lastDayOf } from '@domain/calendar/day'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { NumberFigure } from '@/components/NumberFigure'
import { speak } from '@/components/native/speak'
import { Section } from '@/components/Section'
import { Tag } from '@/components/Tag'
import { monthDay } from '@/words/dayWords'
import { yuanFigure } from '@domain/money/yuan'
import { rewardWords } from '../rewardWords'
import type { TrackedReport } from './standing'
import { useClaim, type ClaimStep } from './useClaim'
import type { AsReporter } from './useTrack'
import './track.scss'

type Reward = NonNullable<TrackedReport['reward']>

interface RewardCardProps {
  readonly reward: Reward
  readonly who: AsReporter
  readonly onChanged: () => Promise<void>
}

const working: Record<Exclude<ClaimStep, 'idle'>, string> = {
  asking: '正在准备',
  confirming: '请在微信里确认',
  checking: '正在看到没到账',
}

export function RewardCard({ reward, who, onChanged }: RewardCardProps) {
  const { step, message, claim, check } = useClaim(who, onChanged)
  const { state, amount, reason, mayClaim, stopping } = reward
  const { word, tone } = rewardWords(stopping ? 'stopping' : state)
  const busy = step !== 'idle'
  return (
    <Section title="奖励">
      <Card>
        <View className="track__reward">
          <NumberFigure value={yuanFigure(amount)} unit="元" word={detailOf(reward)} size="large" />
          <Tag tone={tone}>{word}</Tag>
        </View>
        {reason && !message?.includes(reason) && <Text className="track__detail">{reason}</Text>}
        {(mayClaim || state === 'transferring') && (
          <View className="track__claim">
            <Button
              kind="main"
              busy={busy}
              onPress={() => void (state === 'transferring' ? check() : claim())}
            >
              {step !== 'idle' ? working[step] : actionOf(reward)}
            </Button>
          </View>
        )}
        {message && (
          <Text className="track__message" {...speak({ role: 'status' })}>
            {message}
          </Text>
        )}
        {mayClaim && <Text className="track__detail">也可凭回执码到河长办领现金。</Text>}
      </Card>
    </Section>
  )
}

function actionOf({ state, stopping }: Reward): string {
  if (stopping) return '看看停好没有'
  return state === 'transferring' ? '接着领取' : '领取'
}

/** What the amount means now. */
function detailOf({ state, expiresAt, stopping }: Reward): string {
  if (stopping) return '微信转账停止中'
  if (state === 'paid') return '已发给您'
  if (state === 'expired') return '没有在期限内领取，有特殊情况请联系河长办'
  if (state === 'declined') return '感谢您的举报'
  if (state === 'proposed' || state === 'approvedOnce') return '批准后可以领'
  return expiresAt === null ? '发到微信零钱' : `${monthDay(lastDayOf(expiresAt))}前领，发到微信零钱`
}
