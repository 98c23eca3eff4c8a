/** The register of reaches on the desk: searched by name, narrowed to a village, one open beside the list. */
import { useState } from 'react'
import { useChosen } from '@/hooks/useChosen'
import { usePages } from '@/hooks/usePages'
import { useSettled } from '@/hooks/useSettled'
import { useReturn } from '@/hooks/useReturn'

export function useReaches() {
  const [name, setName] = useState('')
  const [village, setVillage] = useState<string | null>(null)
  const [ended, setEnded] = useState(false)
  const [chosen, choose] = useChosen('reachId')
  const settled = useSettled(name)
  const list = usePages(
    'register.listReaches',
    { name: settled || undefined, village: village ?? undefined, ended: ended || undefined },
    { cache: true },
  )
  useReturn(() => void list.reload())
  return {
    name,
    setName,
    village,
    setVillage,
    ended,
    setEnded,
    list,
    chosen,
    choose,
    searching: settled !== '' || village !== null || ended,
  }
}
