/** What is shown of each request: on a desk as a table, on a phone as a line. */
import { Text, View } from '@tarojs/components'
import { ListRow } from '@/components/ListRow'
import type { TableColumn } from '@/components/tableColumn'
import { momentWords } from '@/words/clockWords'
import { UnsealingTag } from './unsealingWords'
import type { UnsealingEntry } from './useUnsealings'

export const asked = ({ requestedBy, mine }: UnsealingEntry) => (mine ? '您' : requestedBy)

export function columnsOf(now: number): readonly TableColumn<UnsealingEntry>[] {
  return [
    {
      key: 'who',
      title: '谁申请',
      width: '128px',
      cell: (unsealing) => (
        <View>
          <Text className="unseal__main">{asked(unsealing)}</Text>
          <Text className="unseal__second">{momentWords(unsealing.requestedAt, now)}</Text>
        </View>
      ),
    },
    { key: 'why', title: '为什么', cell: ({ reason }) => reason },
    {
      key: 'state',
      title: '状态',
      width: '160px',
      cell: ({ state }) => <UnsealingTag state={state} />,
    },
  ]
}

interface UnsealingLineProps {
  readonly unsealing: UnsealingEntry
  readonly now: number
  readonly onPress: () => void
}

export function UnsealingLine({ unsealing, now, onPress }: UnsealingLineProps) {
  return (
    <ListRow
      title={`${asked(unsealing)}申请，${momentWords(unsealing.requestedAt, now)}`}
      detail={unsealing.reason}
      aside={<UnsealingTag state={unsealing.state} />}
      onPress={onPress}
    />
  )
}
