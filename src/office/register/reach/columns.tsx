/** What the register shows of each reach: on a desk as a table, on a phone as a line. */
import { ListRow } from '@/components/ListRow'
import type { TableColumn } from '@/components/tableColumn'
import type { ItemOf } from '@/hooks/usePages'
import { distanceText } from '@domain/patrol/figureText'
import { waterKindLabel, waterLevelLabel } from '@domain/register/reach'

export type ReachEntry = ItemOf<'register.listReaches'>

export const columns: readonly TableColumn<ReachEntry>[] = [
  { key: 'name', title: '河段', cell: ({ name }) => name },
  { key: 'water', title: '水域', cell: ({ waterName }) => waterName },
  {
    key: 'village',
    title: '村',
    cell: ({ village, until }) => (until ? `${village}（到 ${until}）` : village),
  },
  {
    key: 'kind',
    title: '类型',
    width: '96px',
    cell: ({ level, kind }) => `${waterLevelLabel[level]}${waterKindLabel[kind]}`,
  },
  {
    key: 'length',
    title: '长度',
    width: '88px',
    figures: true,
    cell: ({ length }) => distanceText(length, 'nearest'),
  },
]

interface ReachLineProps {
  readonly reach: ReachEntry
  readonly onPress: () => void
}

export function ReachLine({ reach, onPress }: ReachLineProps) {
  const { name, village, level, kind, length, until } = reach
  return (
    <ListRow
      title={name}
      detail={[village, `${waterLevelLabel[level]}${waterKindLabel[kind]}`, until ? `最后一天 ${until}` : '']
        .filter(Boolean)
        .join('，')}
      aside={distanceText(length, 'nearest')}
      onPress={onPress}
    />
  )
}
