/** What is shown of each reward: on a desk as a table, on a phone as a line. Who reported is not known here. */
import { Text, View } from '@tarojs/components'
import { ListRow } from '@/components/ListRow'
import type { TableColumn } from '@/components/tableColumn'
import { dayWords } from '@/words/dayWords'
import { yuanText } from '@domain/money/yuan'
import { dayOf, lastDayOf } from '@domain/calendar/day'
import { categoryLabel, severityLabel } from '@domain/report/category'
import type { RewardEntry } from './useDeciding'

const approversOf = ({ approvals }: RewardEntry) =>
  approvals.length === 0 ? '还没有' : approvals.map(({ name }) => name).join('、')

/** The day that matters in the state it is in. */
export function dayOfReward({ state, proposedAt, expiresAt, paidAt }: RewardEntry, today: string): string {
  const words = (instant: number) => dayWords(dayOf(instant), today)
  if (paidAt !== null) return `${words(paidAt)}发放`
  if (expiresAt !== null) {
    const last = dayWords(lastDayOf(expiresAt), today)
    return state === 'expired' ? `${last}过期` : `${last}前可领`
  }
  return `${words(proposedAt)}提出`
}

export function columnsOf(today: string): readonly TableColumn<RewardEntry>[] {
  return [
    {
      key: 'matter',
      title: '河段、问题',
      cell: ({ reachName, category }) => (
        <View>
          <Text className="reward__main">{reachName}</Text>
          <Text className="reward__second">{categoryLabel[category]}</Text>
        </View>
      ),
    },
    { key: 'severity', title: '程度', width: '56px', cell: ({ severity }) => severityLabel[severity] },
    {
      key: 'amount',
      title: '金额',
      width: '88px',
      figures: true,
      cell: ({ amount }) => yuanText(amount),
    },
    { key: 'approvals', title: '谁批过', width: '120px', cell: approversOf },
    { key: 'day', title: '时间', width: '112px', cell: (reward) => dayOfReward(reward, today) },
  ]
}

interface RewardLineProps {
  readonly reward: RewardEntry
  readonly today: string
  readonly onPress: () => void
}

export function RewardLine({ reward, today, onPress }: RewardLineProps) {
  const { reachName, category, severity, amount } = reward
  return (
    <ListRow
      title={`${reachName}，${categoryLabel[category]}`}
      detail={`${severityLabel[severity]}，${dayOfReward(reward, today)}`}
      aside={yuanText(amount)}
      onPress={onPress}
    />
  )
}
