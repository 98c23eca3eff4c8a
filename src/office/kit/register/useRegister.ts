/** A register as a list: searched, narrowed, one entry open beside it. What it was narrowed to is kept on the device. */
import { useChosen } from '@/hooks/useChosen'
import { useCloudDay } from '@/hooks/useCloudDay'
import { decoded } from '@/services/addressText'
import { allDays, type Chosen, daysOfChosen, daysSaid } from '@/words/spanWords'
import { useState } from 'react'
import { useKeptFilter } from '@/hooks/useKeptFilter'
import { usePages, type PagesState } from '@/hooks/usePages'
import { useReturn } from '@/hooks/useReturn'
import { useSaidInAddress } from '@/hooks/useSaidInAddress'
import { useSettled } from '@/hooks/useSettled'
import type { AnyRegister } from '@domain/register/kit/register'
import { sortIn } from '@domain/register/kit/sorting'
import { actionOf, type Listed } from './wire'

export interface Narrowed {
  readonly filters: Readonly<Record<string, string>>
  readonly village: string | null
  /** In use, out of use, or both. */
  readonly active: 'yes' | 'no' | 'all'
  /** When it happened, where the register has days. */
  readonly days: Chosen
  /** By what it is sorted, see `sortIn`; null: in its own order. */
  readonly sort: string | null
}

const wide: Narrowed = { filters: {}, village: null, active: 'all', days: allDays, sort: null }
const isNarrowed = ({ filters, active, days }: Record<string, unknown>) =>
  isObject(filters) && typeof active === 'string' && isObject(days)
const isObject = (value: unknown) => typeof value === 'object' && value !== null

/** What the address of the page says, e.g. `state=worn`: a link opens the same view. Null where it says nothing. */
function narrowedBy(register: AnyRegister, params: Params): Narrowed | null {
  const names = ((register.list.filters ?? []) as readonly string[]).filter((name) => params[name])
  const { village, active, sort } = params
  if (names.length === 0 && !village && !active && !sort && !params['from'] && !params['until']) return null
  return {
    filters: Object.fromEntries(names.map((name) => [name, params[name]!])),
    village: village ? decoded(village) : null,
    active: active === 'yes' || active === 'no' ? active : 'all',
    days: daysSaid(params),
    sort: sort ?? null,
  }
}

type Params = Readonly<Record<string, string | undefined>>

export function useRegister(register: AnyRegister, params: Params) {
  const [search, setSearch] = useState('')
  const [narrowed, narrow] = useKeptFilter<Narrowed>({
    key: `register-filter/${register.name}`,
    said: narrowedBy(register, params),
    wide,
    isFilter: isNarrowed,
  })
  /** An id, or `new` for the empty form. */
  const [chosen, choose, goOn] = useChosen('id')
  const settled = useSettled(search)
  const today = useCloudDay()
  const asked = askedFor(register, settled, narrowed ?? wide, today)
  const list = usePages(actionOf(register, 'list'), narrowed && asked, {
    cache: true,
  }) as unknown as PagesState<Listed>
  useReturn(() => void list.reload())
  useSaidInAddress(narrowed && saidOf(register, narrowed, asked))
  const { filters, village, active } = narrowed ?? wide
  const searching =
    settled !== '' ||
    asked.from !== undefined ||
    asked.until !== undefined ||
    village !== null ||
    active !== 'all' ||
    Object.keys(filters).length > 0
  return {
    search,
    setSearch,
    narrowed: narrowed ?? wide,
    narrow,
    list,
    chosen,
    choose,
    goOn,
    searching,
    asked,
    today,
  }
}

function askedFor(register: AnyRegister, search: string, narrowed: Narrowed, today: string): Asked {
  const { filters, village, active, days, sort } = narrowed
  const { from, until } = daysOfChosen(days, today)
  return {
    ...(register.list.day && from ? { from } : {}),
    ...(register.list.day && until ? { until } : {}),
    ...(search === '' ? {} : { search }),
    ...(Object.keys(filters).length > 0 ? { filters } : {}),
    ...(village === null ? {} : { village }),
    ...(active === 'all' ? {} : { active: active === 'yes' }),
    ...(sort && sortIn(register, sort) ? { sort } : {}),
  }
}

/** As `narrowedBy` reads it. */
function saidOf({ list }: AnyRegister, { filters, active }: Narrowed, { village, from, until, sort }: Asked) {
  const names = (list.filters ?? []) as readonly string[]
  return {
    ...Object.fromEntries(names.map((name) => [name, filters[name]])),
    ...{ village, from, until, sort, active: active === 'all' ? null : active },
  }
}

interface Asked {
  readonly search?: string
  readonly filters?: Readonly<Record<string, string>>
  readonly village?: string
  readonly active?: boolean
  readonly from?: string
  readonly until?: string
  readonly sort?: string
}
