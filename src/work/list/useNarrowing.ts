/** What the lists that are looked through are narrowed to: kept on the device, said in the address. */
import { useEffect, useState } from 'react'
import { useKeptFilter } from '@/hooks/useKeptFilter'
import { useSaidInAddress } from '@/hooks/useSaidInAddress'
import { useSettled } from '@/hooks/useSettled'
import type { Named } from '@/office/kit/NamedChoice'
import { decoded } from '@/services/addressText'
import { allDays, type Chosen, daysOfChosen, daysSaid, isReversed } from '@/words/spanWords'
import type { Input } from '@domain/contract/contract'
import { categories, type Category } from '@domain/report/category'
import { hasPeriod, type WorkList } from './lists'

export interface WorkFilter {
  readonly days: Chosen
  readonly village: string | null
  readonly reach: Named | null
  readonly category: Category | null
  readonly person: Named | null
  /** The beginning of a number, or a part of a name of a place. */
  readonly search: string
}

const everything: WorkFilter = {
  ...{ days: allDays, village: null, reach: null, category: null, person: null, search: '' },
}

export type Asking = Pick<
  Input<'report.workList'>,
  'from' | 'until' | 'village' | 'reachId' | 'category' | 'personId' | 'search'
>

interface Whose {
  readonly shown: WorkList | null
  readonly oversees: boolean
  /** YYYY-MM-DD */
  readonly today: string
}

/** Who does not oversee narrows the own list by days alone. */
export function useNarrowing(params: Params, { shown, oversees, today }: Whose) {
  const said = saidIn(params)
  const [kept, narrow] = useKeptFilter<WorkFilter>({
    key: 'work-filter',
    said,
    wide: everything,
    isFilter: ({ days, search }) => typeof days === 'object' && typeof search === 'string',
  })
  const [typed, type] = useState<string | null>(null)
  const search = typed ?? kept?.search ?? ''
  const settled = useSettled(search)
  useEffect(() => {
    if (typed !== null && typed === settled) narrow({ search: settled })
  }, [typed, settled, narrow])
  const filter = kept && (oversees ? kept : { ...everything, days: kept.days })
  useSaidInAddress(shown && hasPeriod(shown.key) ? filter && addressOf(filter, today) : null)
  return {
    ...{ filter: filter ?? everything, narrow, search, type },
    /** Null while it is not known, and where days the wrong way round find nothing. */
    asking: filter && askedBy(filter, today),
  }
}

type Params = Readonly<Partial<Record<string, string>>>

/** Null where the address says nothing of it. */
function saidIn(params: Params): WorkFilter | null {
  const { village, reachId, category, personId, search, from, until } = params
  if (![village, reachId, category, personId, search, from, until].some(Boolean)) return null
  const named = (id: string | undefined, name: string | undefined, unknown: string) =>
    id ? { id, name: decoded(name ?? '') || unknown } : null
  return {
    days: daysSaid(params),
    village: village ? decoded(village) : null,
    reach: named(reachId, params['reachName'], '这段河'),
    category: categories.find((each) => each === category) ?? null,
    person: named(personId, params['personName'], '这个人'),
    search: decoded(search ?? ''),
  }
}

function askedBy({ days, village, reach, category, person, search }: WorkFilter, today: string) {
  const { from, until } = daysOfChosen(days, today)
  if (isReversed({ from, until })) return null
  return {
    ...(from && { from }),
    ...(until && { until }),
    ...(village && { village }),
    ...(reach && { reachId: reach.id }),
    ...(category && { category }),
    ...(person && { personId: person.id }),
    ...(search.trim() && { search: search.trim() }),
  } satisfies Asking
}

function addressOf(filter: WorkFilter, today: string) {
  const nothing = { from: null, until: null, village: null, reachId: null, category: null, personId: null }
  const names = { reachName: filter.reach?.name, personName: filter.person?.name }
  return { ...nothing, search: null, ...names, ...askedBy(filter, today) }
}
