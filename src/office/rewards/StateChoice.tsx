/** Which rewards are listed, by state. The rare ends of a reward stand together under 「其他」. */
import { View } from '@tarojs/components'
import { useWide } from '@/hooks/useWide'
import { SegmentedControl } from '@/components/SegmentedControl'
import type { RewardState } from '@domain/reward/reward'
import { Choice } from '../components/Choice'

interface StateChoiceProps {
  readonly state: RewardState
  readonly onChange: (state: RewardState) => void
}

const usual = [
  { value: 'proposed', label: '待审批' },
  { value: 'approvedOnce', label: '待第二人审批' },
  { value: 'claimable', label: '待领取' },
  { value: 'transferring', label: '发放中' },
  { value: 'paid', label: '已发放' },
] as const satisfies readonly { value: RewardState; label: string }[]
const rare = [
  { value: 'failed', label: '发放未成功' },
  { value: 'expired', label: '已过期' },
  { value: 'declined', label: '不予奖励' },
] as const satisfies readonly { value: RewardState; label: string }[]

export function StateChoice({ state, onChange }: StateChoiceProps) {
  const wide = useWide()
  if (!wide) {
    return (
      <View className="reward__states">
        <Choice label="状态" options={[...usual, ...rare]} value={state} onChange={onChange} />
      </View>
    )
  }
  const other = rare.some(({ value }) => value === state)
  return (
    <View className="reward__states">
      <SegmentedControl<RewardState>
        label="状态"
        options={[...usual, { value: other ? state : 'failed', label: '其他' }]}
        value={state}
        onChange={onChange}
      />
      {other && (
        <SegmentedControl<RewardState> label="其他状态" options={rare} value={state} onChange={onChange} />
      )}
    </View>
  )
}
