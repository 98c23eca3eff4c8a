/** Finds a person of the register by name. */
import { useState } from 'react'
import type { Role } from '@domain/identity/role'
import { ListRow } from '@/components/ListRow'
import { usePages, type ItemOf } from '@/hooks/usePages'
import { useSettled } from '@/hooks/useSettled'
import { PickSheet } from './PickSheet'

interface PersonPickerProps {
  readonly title?: string
  /** Only those with one of these roles. */
  readonly among?: readonly Role[]
  readonly onPick: (person: ItemOf<'register.listPeople'>) => void
  readonly onClose: () => void
}

export function PersonPicker({ title = '选人', among, onPick, onClose }: PersonPickerProps) {
  const [name, setName] = useState('')
  const list = usePages(
    'register.listPeople',
    { name: useSettled(name) || undefined },
    { pageSize: among ? 100 : 20 },
  )
  return (
    <PickSheet
      title={title}
      placeholder="姓名"
      name={name}
      onName={setName}
      list={{
        ...list,
        items: list.items.filter(({ roles }) => !among || roles.some((role) => among.includes(role))),
      }}
      onClose={onClose}
      line={(person) => (
        <ListRow key={person.id} title={person.name} detail={person.post} onPress={() => onPick(person)} />
      )}
    />
  )
}
