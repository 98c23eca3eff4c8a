/** State of Today: who I am, what is due, what I have begun, and what of mine is still on its way to the cloud. */
import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useEffect, useMemo } from 'react'
import type { Output } from '@domain/contract/contract'
import { useCall, type CallState } from '@/hooks/useCall'
import { useMe, type Me } from '@/hooks/useMe'
import { useReturn } from '@/hooks/useReturn'
import { useOutbox, type OutboxItem } from '@/outbox'
import { useUnfinished, type UnfinishedRecording } from '@/recorder/useUnfinished'
import { byDeadline, type TodayDuty } from '@/words/dutyWords'
import { nextDue, startPatrol, undelivered } from './nextDuty'

type Today = Output<'patrol.today'>
/** An answer of the office that was not read yet. */
export type NewsItem = NonNullable<Today['news']>[number]

export interface TodayState {
  readonly me: CallState<Me>
  readonly today: CallState<Today>
  /** Nearest deadline first. */
  readonly duties: readonly TodayDuty[]
  /** What the large button starts: the nearest duty that is due and was not walked meanwhile; else a voluntary one. */
  readonly next: TodayDuty | null
  /** Assignments whose patrol is saved on the phone and not delivered yet. */
  readonly onTheWay: ReadonlySet<string>
  /** Newest first, without those to which more was said meanwhile. */
  readonly news: readonly NewsItem[]
  readonly resumable: UnfinishedRecording | null
  start(duty: TodayDuty): void
}

export function useToday(): TodayState {
  const me = useMe()
  const today = useCall('patrol.today', me.value?.person ? {} : null, { cache: true })
  const items = useOutbox()
  const resumable = useUnfinished()

  const reload = async () => {
    await Promise.all([me.reload(), today.reload()])
    Taro.stopPullDownRefresh()
  }
  useReturn(() => void reload())
  usePullDownRefresh(() => void reload())

  // What was delivered just now changes what is due.
  const delivered = items.filter((item) => item.state === 'delivered').length
  const { reload: reloadToday } = today
  useEffect(() => {
    if (delivered > 0) void reloadToday()
  }, [delivered, reloadToday])

  const onTheWay = useMemo(() => undelivered(items), [items])
  const duties = useMemo(() => byDeadline(today.value?.duties ?? []), [today.value])
  const voluntary = duties.find((duty) => duty.state === 'voluntary' && !onTheWay.has(duty.assignmentId))
  const next = nextDue(duties, onTheWay) ?? voluntary ?? null
  const news = useMemo(() => unsaid(today.value?.news ?? [], items), [today.value, items])
  return { me, today, duties, next, onTheWay, news, resumable, start: startPatrol }
}

/** Without the answers to which another explanation is on its way. */
function unsaid(news: readonly NewsItem[], items: readonly OutboxItem[]): readonly NewsItem[] {
  const explained = items
    .filter((item): item is OutboxItem<'patrol.explain'> => item.action === 'patrol.explain')
    .filter(({ state }) => state === 'saved' || state === 'sending')
    .map(({ input }) => input.patrolId)
  return news.filter(({ patrol }) => !explained.includes(patrol.id))
}
