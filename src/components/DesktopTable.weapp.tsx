/** The desk's table on a phone: each row a card with the column's name before each value. */
import { Text, View } from '@tarojs/components'
import { Pressable } from './native/Pressable'
import { toggled, type DesktopTableProps } from './tableColumn'
import './DesktopTable.scss'

export function DesktopTable<Row>(props: DesktopTableProps<Row>) {
  return (
    <View className="table">
      {props.rows.map((row) => (
        <RowCard key={props.keyOf(row)} {...props} row={row} />
      ))}
    </View>
  )
}

function RowCard<Row>(props: DesktopTableProps<Row> & { readonly row: Row }) {
  const { row, columns, keyOf, nameOf, onOpen, selected = [], onSelect, mayTick = () => true } = props
  const ticked = selected.includes(keyOf(row))
  const values = columns.map(({ key, title, cell }) => (
    <View key={key} className="table__pair">
      <Text className="table__name">{title}</Text>
      <View className="table__value">{cell(row)}</View>
    </View>
  ))
  return (
    <View className={`table__card ${ticked ? 'table__row--ticked' : ''}`}>
      {onSelect && mayTick(row) && (
        <Pressable
          className="table__choose"
          role="checkbox"
          selected={ticked}
          label={`选中${nameOf(row)}`}
          onPress={() => onSelect(toggled(selected, keyOf(row)))}
        >
          <Text>{ticked ? '已选中 ✓' : '选中'}</Text>
        </Pressable>
      )}
      {onOpen ? <Pressable onPress={() => onOpen(row)}>{values}</Pressable> : values}
    </View>
  )
}
