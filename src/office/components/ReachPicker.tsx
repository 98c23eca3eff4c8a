/** Finds a reach by name. */
import { useState } from 'react'
import { ListRow } from '@/components/ListRow'
import { usePages, type ItemOf } from '@/hooks/usePages'
import { useSettled } from '@/hooks/useSettled'
import { PickSheet } from './PickSheet'

interface ReachPickerProps {
  readonly onPick: (reach: ItemOf<'register.listReaches'>) => void
  readonly onClose: () => void
}

export function ReachPicker({ onPick, onClose }: ReachPickerProps) {
  const [name, setName] = useState('')
  const list = usePages('register.listReaches', { name: useSettled(name) || undefined }, { pageSize: 20 })
  return (
    <PickSheet
      title="选河段"
      placeholder="河段名称"
      name={name}
      onName={setName}
      list={list}
      onClose={onClose}
      line={(reach) => (
        <ListRow key={reach.id} title={reach.name} detail={reach.village} onPress={() => onPick(reach)} />
      )}
    />
  )
}
