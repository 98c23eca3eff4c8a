/** The work list: whose lists there are, which one is shown, what is in it, and what lies open beside it. */
import { useCloudDay } from '@/hooks/useCloudDay'
import { useState } from 'react'
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useCall } from '@/hooks/useCall'
import { hasRole, useMe } from '@/hooks/useMe'
import { usePages, type PagesState } from '@/hooks/usePages'
import { useReturn } from '@/hooks/useReturn'
import { useSaidInAddress } from '@/hooks/useSaidInAddress'
import type { ReportEntry } from '@/words/reportWords'
import { useRecall } from './useRecall'
import { useMovingOn } from './useMovingOn'
import { hasPeriod, listAsked, listsOf, type ListKey } from './lists'
import { type Asking, useNarrowing, type WorkFilter } from './useNarrowing'

export function useWorkList() {
  const { params } = useRouter()
  const [wanted, setWanted] = useState<string | undefined>(params['list'])
  const [departmentId, setDepartment] = useState<string | null>(params['departmentId'] ?? null)
  const me = useMe()
  const lists = me.value?.person ? listsOf(me.value.person.roles) : []
  const shown = listAsked(lists, wanted)
  const oversees = hasRole(me.value, 'office', 'headChief')
  const workload = useCall('report.workload', oversees ? {} : null, { cache: true })
  const today = useCloudDay()
  const { narrow, ...narrowed } = useNarrowing(params, { shown, oversees, today })
  const list = useList(shown?.key ?? null, departmentId, narrowed.asking)
  useSaidInAddress(shown && { list: shown.key, departmentId })

  const reload = async () => {
    await Promise.all([list.reload(), workload.reload()])
    Taro.stopPullDownRefresh()
  }
  useReturn(() => void reload())
  usePullDownRefresh(() => void reload())

  const { chosen, choose, said, say, changed } = useMovingOn(list, reload)
  const recall = useRecall(said?.id ?? null, async (id) => {
    choose(id)
    say({ id, sentence: '已撤销，没有通知任何人', recallable: false })
    await reload()
  })

  /** With a department: what of the list lies there. What was open beside the list closes. */
  const show = (key: ListKey, department: string | null = null) => {
    setWanted(key)
    setDepartment(department)
    choose(null)
  }
  return {
    ...{ me, lists, shown, oversees, workload, list, chosen, choose, show, departmentId, reload },
    ...{ said, changed, recall, today, ...narrowed },
    /** Its table for Excel, which goes out by the office only. */
    exports: hasRole(me.value, 'office'),
    /** What was open beside the list closes. */
    narrow: (change: Partial<WorkFilter>) => {
      narrow(change)
      choose(null)
    },
  }
}

export type WorkListState = ReturnType<typeof useWorkList>

/** Reaches come as one answer, the other lists page by page; here they look alike. */
function useList(
  key: ListKey | null,
  departmentId: string | null,
  asking: Asking | null,
): PagesState<ReportEntry> {
  const reaches = useCall('report.onMyReaches', key === 'reaches' ? {} : null, { cache: true })
  const paged = usePages(
    'report.workList',
    key === null || key === 'reaches' || (hasPeriod(key) && !asking)
      ? null
      : { list: key, departmentId: departmentId ?? undefined, ...(hasPeriod(key) && asking) },
    { cache: true },
  )
  if (key !== 'reaches') return paged
  const { state, value, problem, stale, busy, reload } = reaches
  const items = value?.items ?? []
  return { state, items, problem, stale, busy, more: false, loadMore: async () => undefined, reload }
}
