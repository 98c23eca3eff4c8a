/** The ledger of patrols: what is listed (by state, reach, person, village, days), what it comes to, and which one lies open beside the list. */
import { useChosen } from '@/hooks/useChosen'
import { useCloudDay } from '@/hooks/useCloudDay'
import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { allDays, type Chosen, daysOfChosen, daysSaid, isReversed } from '@/words/spanWords'
import { patrolStatuses, type PatrolStatus, type PatrolWay, patrolWays } from '@domain/patrol/patrol'
import { decoded } from '@/services/addressText'
import { useCall } from '@/hooks/useCall'
import { usePages } from '@/hooks/usePages'
import { useReturn } from '@/hooks/useReturn'
import { useSaidInAddress } from '@/hooks/useSaidInAddress'
import type { Named } from '@/office/kit/NamedChoice'

export interface PatrolFilter {
  readonly status: PatrolStatus | 'all'
  readonly way: PatrolWay | 'all'
  readonly reach: Named | null
  readonly person: Named | null
  readonly village: string | null
  readonly days: Chosen
}

/** Everything there is. */
export const everything: PatrolFilter = {
  ...{ status: 'all', way: 'all', reach: null, person: null, village: null },
  days: allDays,
}

const isStatus = (text: string | undefined): text is PatrolStatus =>
  patrolStatuses.some((status) => status === text)

export type PatrolsDesk = ReturnType<typeof usePatrols>

export function usePatrols() {
  const { params } = useRouter()
  const [filter, setFilter] = useState<PatrolFilter>({
    ...everything,
    status: isStatus(params.status) ? params.status : 'all',
    way: patrolWays.find((way) => way === params.way) ?? 'all',
    village: params.village ? decoded(params.village) : null,
    reach: params.reachId ? { id: params.reachId, name: decoded(params.reachName ?? '') || '这段河' } : null,
    person: params.personId ? { id: params.personId, name: decoded(params.personName ?? '') } : null,
    days: daysSaid(params),
  })
  const asked = askedBy(filter, useCloudDay())
  const { reach, person } = filter
  useSaidInAddress(asked && { ...asked, reachName: reach?.name, personName: person?.name })
  const [chosen, choose, goOn] = useChosen('patrolId')
  const list = usePages('patrol.listAll', asked, { cache: true })
  const totals = useCall('patrol.totals', asked, { cache: true })
  useReturn(() => {
    void list.reload()
    void totals.reload()
  })

  const narrow = (change: Partial<PatrolFilter>) => {
    setFilter((before) => ({ ...before, ...change }))
    choose(null)
  }
  return { filter, narrow, asked, list, totals, chosen, choose, goOn }
}

/** The question to the cloud; what is not narrowed is not in it. Null: days the wrong way round find nothing. */
function askedBy({ status, way, reach, person, village, days }: PatrolFilter, today: string) {
  const { from, until } = daysOfChosen(days, today)
  if (isReversed({ from, until })) return null
  return {
    status: status === 'all' ? undefined : status,
    way: way === 'all' ? undefined : way,
    reachId: reach?.id,
    personId: person?.id,
    village: village ?? undefined,
    from: from ?? undefined,
    until: until ?? undefined,
  }
}

export type Asked = ReturnType<typeof askedBy>
