/** The township's waters for everyone: searched by name, or by village. The first page opens without network. */
import { useState } from 'react'
import { usePages } from '@/hooks/usePages'
import { useSettled } from '@/hooks/useSettled'

export function useRivers() {
  const [name, setName] = useState('')
  const [village, setVillage] = useState<string | null>(null)
  const settled = useSettled(name)
  const list = usePages(
    'register.listReaches',
    { name: settled || undefined, village: village ?? undefined },
    { cache: true },
  )
  return { name, setName, village, setVillage, list, searching: settled !== '' || village !== null }
}
