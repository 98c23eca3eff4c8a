/** Which rewards are listed, by state. The rare ends of a reward stand together under 「其他」. */
import { View } from '@tarojs/components'
import { useWide } from '@/hooks/useWide'
import { SegmentedControl } from '@/components/SegmentedControl'
import type { RewardState } from '@domain/reward/reward'
import { Choice } from '@/office/kit/Choice'

/** `stuck`: transfers without an end, of whatever age. */
export type Listing = RewardState | 'stuck'

interface StateChoiceProps {
  readonly state: Listing
  /** How many there are, where that is known and anything is. */
  readonly counts: Readonly<Record<string, number>>
  readonly onChange: (state: Listing) => void
}

const usual = [
  { value: 'proposed', label: '待审批' },
  { value: 'approvedOnce', label: '待第二人审批' },
  { value: 'claimable', label: '待领取' },
  { value: 'transferring', label: '发放中' },
  { value: 'paid', label: '已发放' },
] as const satisfies readonly { value: Listing; label: string }[]
const rare = [
  { value: 'stuck', label: '发放没结果' },
  { value: 'failed', label: '发放未成功' },
  { value: 'expired', label: '已过期' },
  { value: 'declined', label: '不予奖励' },
] as const satisfies readonly { value: Listing; label: string }[]

export function StateChoice({ state, counts, onChange }: StateChoiceProps) {
  const wide = useWide()
  const counted = <T extends { value: Listing; label: string }>(options: readonly T[]) =>
    options.map(({ value, label }) => ({ value, label: counts[value] ? `${label} ${counts[value]}` : label }))
  if (!wide) {
    return (
      <View className="reward__states">
        <Choice label="状态" options={counted([...usual, ...rare])} value={state} onChange={onChange} />
      </View>
    )
  }
  const other = rare.some(({ value }) => value === state)
  return (
    <View className="reward__states">
      <SegmentedControl<Listing>
        label="状态"
        options={[...counted(usual), { value: other ? state : 'failed', label: '其他' }]}
        value={state}
        onChange={onChange}
      />
      {other && (
        <SegmentedControl<Listing>
          label="其他状态"
          options={counted(rare)}
          value={state}
          onChange={onChange}
        />
      )}
    </View>
  )
}
