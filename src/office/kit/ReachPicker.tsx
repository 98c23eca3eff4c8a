/** Finds a reach by name, or several one after the other. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Icon } from '@/components/Icon'
import { ListRow } from '@/components/ListRow'
import { VillageChoice } from '@/components/VillageChoice'
import { usePages, type ItemOf } from '@/hooks/usePages'
import { useSettled } from '@/hooks/useSettled'
import { PickSheet } from './PickSheet'

interface ReachPickerProps {
  readonly onPick: (reach: ItemOf<'river.list'>) => void
  readonly onClose: () => void
  /** With it several are chosen, each tap in or out; the sheet stays. */
  readonly chosen?: readonly string[]
  /** Narrowed to its reaches at first. */
  readonly village?: string
}

export function ReachPicker({ onPick, onClose, chosen, village: first }: ReachPickerProps) {
  const [name, setName] = useState('')
  const [village, setVillage] = useState<string | null>(first || null)
  const list = usePages(
    'river.list',
    { name: useSettled(name) || undefined, village: village ?? undefined },
    { pageSize: 20 },
  )
  return (
    <PickSheet
      title="选河段"
      placeholder="河段名称"
      name={name}
      onName={setName}
      list={list}
      onClose={onClose}
      beside={<VillageChoice village={village} onChange={setVillage} />}
      done={
        chosen && (
          <View className="sheet-form__buttons">
            <Button kind="main" onPress={onClose}>{`选好了 ${chosen.length} 段`}</Button>
          </View>
        )
      }
      line={(reach) => (
        <ListRow
          key={reach.id}
          title={reach.name}
          detail={reach.village}
          aside={chosen?.includes(reach.id) && <Icon name="check" label="已选" />}
          onPress={() => onPick(reach)}
        />
      )}
    />
  )
}
