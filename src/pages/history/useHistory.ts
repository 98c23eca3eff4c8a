/** State of the history: my patrols page by page, newest first, by month; above them what is not delivered yet. */
import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useMe, type Me } from '@/hooks/useMe'
import type { CallState } from '@/hooks/useCall'
import { usePages, type ItemOf, type PagesState } from '@/hooks/usePages'
import { useReturn } from '@/hooks/useReturn'
import { useOutbox, type OutboxItem } from '@/outbox'

export type PastPatrol = ItemOf<'patrol.listMine'>

export interface Month {
  /** YYYY-MM */
  readonly key: string
  readonly patrols: readonly PastPatrol[]
}

export interface HistoryState {
  readonly me: CallState<Me>
  readonly list: PagesState<PastPatrol>
  readonly undelivered: readonly OutboxItem<'patrol.submit'>[]
}

export function useHistory(): HistoryState {
  const me = useMe()
  const list = usePages('patrol.listMine', {}, { cache: true, pageSize: 20 })
  const reload = async () => {
    await list.reload()
    Taro.stopPullDownRefresh()
  }
  usePullDownRefresh(() => void reload())
  useReachBottom(() => void list.loadMore())
  useReturn(() => void reload())
  const undelivered = useOutbox()
    .filter((item): item is OutboxItem<'patrol.submit'> => item.action === 'patrol.submit')
    .filter(({ state }) => state !== 'delivered')
  return { me, list, undelivered }
}

/** Patrols (newest first) in groups of a month. */
export function byMonth(patrols: readonly PastPatrol[]): Month[] {
  const months: { key: string; patrols: PastPatrol[] }[] = []
  for (const patrol of patrols) {
    const key = patrol.day.slice(0, 7)
    const last = months[months.length - 1]
    if (last?.key === key) last.patrols.push(patrol)
    else months.push({ key, patrols: [patrol] })
  }
  return months
}
