/** The ledger of patrols: what is listed (by state, reach, person), and which one lies open beside the list. */
import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { patrolStatuses, type PatrolStatus } from '@domain/patrol/patrol'
import { usePages } from '@/hooks/usePages'
import { useReturn } from '@/hooks/useReturn'

export interface Named {
  readonly id: string
  readonly name: string
}

export interface PatrolFilter {
  readonly status: PatrolStatus | 'all'
  readonly reach: Named | null
  readonly person: Named | null
}

const isStatus = (text: string | undefined): text is PatrolStatus =>
  patrolStatuses.some((status) => status === text)

export function usePatrols() {
  const { params } = useRouter()
  const [filter, setFilter] = useState<PatrolFilter>({
    status: isStatus(params.status) ? params.status : 'all',
    reach: null,
    person: null,
  })
  const [chosen, choose] = useState<string | null>(null)
  const list = usePages(
    'patrol.listAll',
    {
      status: filter.status === 'all' ? undefined : filter.status,
      reachId: filter.reach?.id,
      personId: filter.person?.id,
    },
    { cache: true },
  )
  useReturn(() => void list.reload())

  const narrow = (change: Partial<PatrolFilter>) => {
    setFilter((before) => ({ ...before, ...change }))
    choose(null)
  }
  return { filter, narrow, list, chosen, choose }
}
