/** The desk of the daily push: which day is looked at, its pushes, and which one lies open. */
import { useChosen } from '@/hooks/useChosen'
import { useCloudDay } from '@/hooks/useCloudDay'
import { cloudNow } from '@/services/cloudClock'
import { useEffect, useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { useCall } from '@/hooks/useCall'
import { useReturn } from '@/hooks/useReturn'
import { useWide } from '@/hooks/useWide'
import { isTroubled, type PushEntry } from '@/words/pushWords'
import { addDays } from '@domain/calendar/day'
import type { Output } from '@domain/contract/contract'
import { useActs } from './useActs'
import { useDrafts } from './useDrafts'

type Day = Output<'push.listDay'>

/** Until the last group's hour the office is busy with today, then with tomorrow. */
function dayToStartWith({ day, items }: Day, now: number): string {
  return items.some(({ dueAt }) => now < dueAt) ? day : addDays(day, 1)
}

export function usePushes() {
  const { params } = useRouter()
  const today = useCloudDay()
  const [wanted, show] = useState<string | null>(params.day ?? null)
  // Nothing to ask about: what is written for one is kept while another is looked at.
  const [chosenId, , choose] = useChosen('pushId')
  const ofToday = useCall('push.listDay', { day: today }, { cache: true })
  const ofOther = useCall('push.listDay', wanted === null || wanted === today ? null : { day: wanted }, {
    cache: true,
  })
  const { state, value } = ofToday
  useEffect(() => {
    if (wanted === null && state !== 'loading') show(value ? dayToStartWith(value, cloudNow()) : today)
  }, [wanted, state, value, today])

  const day = wanted ?? today
  const of = day === today ? ofToday : ofOther
  const reload = async () => {
    await Promise.all([ofToday.reload(), day === today ? null : ofOther.reload()])
  }
  useReturn(() => void reload())
  const wide = useWide()
  const acts = useActs(reload, () => wide || choose(null))
  const drafts = useDrafts(reload)
  const pick = (id: string | null) => {
    acts.forget()
    drafts.forget()
    choose(id)
  }
  return {
    ...{ today, day, of, acts, drafts, choose: pick },
    /** Shown only once it is known which day is meant. */
    known: wanted !== null,
    show: (chosen: string) => {
      pick(null)
      show(chosen)
    },
    chosen: of.value?.items.find(({ id }) => id === chosenId) ?? null,
    pushes: sorted(of.value?.items ?? []),
    /** Of today, while another day is looked at. */
    troubled: day === today ? 0 : (value?.items ?? []).filter(isTroubled).length,
  }
}

/** In the order in which they go out. */
function sorted(pushes: readonly PushEntry[]): PushEntry[] {
  return [...pushes].sort((a, b) => a.dueAt - b.dueAt || a.groupName.localeCompare(b.groupName, 'zh-CN'))
}
