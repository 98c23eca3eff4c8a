/** What the preview shows of each row. */
import { Text, View } from '@tarojs/components'
import { ListRow } from '@/components/ListRow'
import { Tag } from '@/components/Tag'
import type { TableColumn } from '@/components/tableColumn'
import { distanceText } from '@domain/patrol/figureText'
import { waterKindLabel } from '@domain/register/reach'
import type { ImportRow } from './importRow'

type Known = ReadonlySet<string> | null

const lengthOf = ({ length }: ImportRow) => (length === null ? '' : distanceText(length, 'nearest'))

function Outcome({ row, known }: { readonly row: ImportRow; readonly known: Known }) {
  if (!row.feature) return <Tag tone="overdue">要修改</Tag>
  if (row.notices.length > 0) return <Tag tone="dueSoon">请核对</Tag>
  return known?.has(row.feature.properties.id) ? <Tag tone="river">替换</Tag> : <Tag tone="done">可入库</Tag>
}

export function columnsOf(known: Known): readonly TableColumn<ImportRow>[] {
  return [
    {
      key: 'title',
      title: '河段',
      cell: (row) => (
        <View>
          <Text className="import__name">{`${row.number}. ${row.title}`}</Text>
          {[...row.errors, ...row.notices].map((sentence) => (
            <Text key={sentence} className="import__sentence">
              {sentence}
            </Text>
          ))}
        </View>
      ),
    },
    {
      key: 'kind',
      title: '类型',
      width: '64px',
      cell: ({ feature }) => feature && waterKindLabel[feature.properties.kind],
    },
    { key: 'length', title: '长度', width: '80px', figures: true, cell: lengthOf },
    { key: 'outcome', title: '入库', width: '96px', cell: (row) => <Outcome row={row} known={known} /> },
  ]
}

interface RowLineProps {
  readonly row: ImportRow
  readonly known: Known
  /** Shows it on the map. */
  readonly onPress: () => void
}

export function RowLine({ row, known, onPress }: RowLineProps) {
  const sentences = [...row.errors, ...row.notices].join('；')
  return (
    <ListRow
      title={`${row.number}. ${row.title}`}
      detail={sentences || lengthOf(row)}
      aside={<Outcome row={row} known={known} />}
      onPress={row.feature ? onPress : undefined}
    />
  )
}
