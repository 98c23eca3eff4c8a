/** The township's waters: near me, mine or all, searched by name, village or state. The first page opens without network. */
import { useState } from 'react'
import type { Input } from '@domain/contract/contract'
import { chiefRoles } from '@domain/identity/role'
import type { LngLat } from '@domain/geo/coordinates'
import type { LocationTrouble } from '@/device/locationShape'
import { currentPlace } from '@/device/place'
import { useFace } from '@/hooks/useFace'
import { hasRole, useMe } from '@/hooks/useMe'
import { usePages } from '@/hooks/usePages'
import { useSettled } from '@/hooks/useSettled'

export type Whose = 'near' | 'mine' | 'all'
export type RiverState = NonNullable<Input<'river.list'>['state']> | 'any'

/** Which rivers somebody means who opens the page. */
const meant = (face: string): Whose => (face === 'chief' ? 'mine' : face === 'resident' ? 'near' : 'all')

export function useRivers() {
  const face = useFace()
  const walks = hasRole(useMe().value, ...chiefRoles)
  const [chosen, choose] = useState<Whose | null>(null)
  const [name, setName] = useState('')
  const [village, setVillage] = useState<string | null>(null)
  const [state, setState] = useState<RiverState>('any')
  const { place, finding, trouble, find } = useMyPlace()
  const settled = useSettled(name)
  const whose = chosen ?? meant(face)
  const list = usePages(
    'river.list',
    {
      name: settled || undefined,
      village: village ?? undefined,
      ...(state !== 'any' && { state }),
      ...(whose === 'mine' && { mine: true }),
      ...(whose === 'near' && place && { place: [...place] as [number, number] }),
    },
    { cache: true },
  )
  const showAll = () => {
    setName('')
    setVillage(null)
    setState('any')
    choose('all')
  }
  return {
    ...{ whose, choose, walks, name, setName, village, setVillage, state, setState, list, showAll },
    ...{ place, finding, trouble, find },
    searching: settled !== '' || village !== null || state !== 'any' || (whose === 'near' && place !== null),
  }
}

export type RiversState = ReturnType<typeof useRivers>

/** Asked for by a tap, never by opening the page. */
function useMyPlace() {
  const [place, setPlace] = useState<LngLat | null>(null)
  const [trouble, setTrouble] = useState<LocationTrouble | null>(null)
  const [finding, setFinding] = useState(false)
  const find = async () => {
    setFinding(true)
    const found = await currentPlace()
    setFinding(false)
    if (typeof found === 'string') return setTrouble(found)
    setTrouble(null)
    setPlace(found.place)
  }
  return { place, trouble, finding, find }
}
