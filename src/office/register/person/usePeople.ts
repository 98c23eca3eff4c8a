/** The register of people: searched by name, narrowed to a role, one open beside the list. */
import { useState } from 'react'
import type { Role } from '@domain/identity/role'
import { useChosen } from '@/hooks/useChosen'
import { usePages, type ItemOf } from '@/hooks/usePages'
import { useSettled } from '@/hooks/useSettled'
import { useReturn } from '@/hooks/useReturn'

export type PersonEntry = ItemOf<'register.listPeople'>

export function usePeople() {
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role | 'all'>('all')
  /** A person's id, or `new` for the empty form. */
  const [chosen, choose] = useChosen('personId')
  const settled = useSettled(name)
  const list = usePages(
    'register.listPeople',
    { name: settled || undefined, role: role === 'all' ? undefined : role },
    { cache: true },
  )
  useReturn(() => void list.reload())
  return { name, setName, role, setRole, list, chosen, choose, searching: settled !== '' || role !== 'all' }
}
