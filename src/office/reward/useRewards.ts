/** The desk of rewards: which are listed, which one lies open, the year's money, and the decisions about them. */
import { useEffect, useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { useChosen } from '@/hooks/useChosen'
import { useCall } from '@/hooks/useCall'
import { usePages } from '@/hooks/usePages'
import { useReturn } from '@/hooks/useReturn'
import { useWide } from '@/hooks/useWide'
import { rewardStates } from '@domain/reward/reward'
import type { Listing } from './StateChoice'
import { useDeciding } from './useDeciding'

export function useRewards() {
  const { params } = useRouter()
  const wide = useWide()
  const [asked, setState] = useState<Listing | null>(
    [...rewardStates, 'stuck' as const].find((known) => known === params.state) ?? null,
  )
  const state = asked ?? 'proposed'
  const [chosenId, choose, goOn] = useChosen('rewardId')
  const list = usePages('reward.list', state === 'stuck' ? { stuck: true } : { state }, { cache: true })
  const overview = useCall('reward.overview', {}, { cache: true })
  // Nobody has said which: where all that wait have one word already, they are what is to be seen.
  const waitsElsewhere =
    asked === null && list.state === 'ready' && list.items.length === 0 && (overview.value?.waiting ?? 0) > 0
  useEffect(() => {
    if (waitsElsewhere) setState('approvedOnce')
  }, [waitsElsewhere])
  const chosen = list.items.find(({ id }) => id === chosenId) ?? null

  const reload = () => {
    void list.reload()
    void overview.reload()
  }
  useReturn(reload)
  /** At a desk the next one lies open at once: who approves ten does not click twenty times. */
  const onDecided = (id: string) => {
    const at = list.items.findIndex((reward) => reward.id === id)
    const next = list.items[at + 1] ?? list.items[at - 1]
    goOn(wide && next ? next.id : null)
    reload()
  }
  const deciding = useDeciding(onDecided, reload)
  const show = (wanted: Listing) => {
    setState(wanted)
    choose(null)
    deciding.forget()
  }
  return { state, show, list, overview, chosen, choose, deciding }
}
