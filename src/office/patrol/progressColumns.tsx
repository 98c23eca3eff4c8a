/** What 应巡进度 shows of each duty: on a desk as a table, on a phone as a line. */
import { Text, View } from '@tarojs/components'
import { ListRow } from '@/components/ListRow'
import { Tag } from '@/components/Tag'
import type { TableColumn } from '@/components/tableColumn'
import type { ItemOf } from '@/hooks/usePages'
import { roleLabel } from '@domain/identity/role'
import { periodWords, standingWord } from '@domain/patrol/dutyStanding'

export type DutyLine = ItemOf<'patrol.progress'>

const times = (count: number) => `${count} 次`

function Standing({ of, today }: { readonly of: DutyLine; readonly today: string }) {
  const calm = of.missing === 0 ? 'done' : 'plain'
  return (
    <Tag tone={of.missing > 0 && of.period.end <= today ? 'dueSoon' : calm}>{standingWord(of, today)}</Tag>
  )
}

export function columnsOf(today: string): readonly TableColumn<DutyLine>[] {
  const figures = { figures: true, width: '72px' }
  return [
    {
      key: 'who',
      title: '河长、河段',
      cell: ({ personName, role, reachName }) => (
        <View>
          <Text className="ledger__main">{role ? `${personName}（${roleLabel[role]}）` : personName}</Text>
          <Text className="ledger__second">{reachName}</Text>
        </View>
      ),
    },
    { key: 'village', title: '村（社区）', width: '110px', cell: ({ village }) => village },
    { key: 'period', title: '哪一期', width: '200px', cell: ({ period }) => periodWords(period, today) },
    { key: 'required', title: '应巡', ...figures, cell: ({ required }) => times(required) },
    { key: 'done', title: '已巡', ...figures, cell: ({ done }) => times(done) },
    {
      key: 'waiting',
      title: '等答复',
      ...figures,
      cell: ({ waiting }) => (waiting > 0 ? times(waiting) : ''),
    },
    {
      key: 'missing',
      title: '还差',
      ...figures,
      cell: ({ missing }) => (missing > 0 ? times(missing) : ''),
    },
    {
      key: 'standing',
      title: '情况',
      width: '140px',
      cell: (duty) => <Standing of={duty} today={today} />,
    },
  ]
}

interface DutyRowProps {
  readonly duty: DutyLine
  readonly today: string
  readonly onPress: () => void
}

export function DutyRow({ duty, today, onPress }: DutyRowProps) {
  const { personName, reachName, village, period, required, done, waiting } = duty
  const waits = waiting > 0 ? `，${waiting} 次等答复` : ''
  return (
    <ListRow
      title={`${personName}，${reachName}`}
      detail={`${village}，${periodWords(period, today)}，应巡 ${required} 次，已巡 ${done} 次${waits}`}
      aside={<Standing of={duty} today={today} />}
      onPress={onPress}
    />
  )
}
