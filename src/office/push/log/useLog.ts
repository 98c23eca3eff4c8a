/** What became of a day's messages: the reminders of persons page by page, the groups at once. */
import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { useCall } from '@/hooks/useCall'
import { useCloudDay } from '@/hooks/useCloudDay'
import { usePages } from '@/hooks/usePages'
import { useReturn } from '@/hooks/useReturn'
import type { ReminderState } from '@domain/reminder/reminder'
import { useResending } from './useResending'

export type Shown = 'people' | 'groups'

export function useLog() {
  const { params } = useRouter()
  const today = useCloudDay()
  const [wantedDay, setDay] = useState<string | null>(params.day ?? null)
  const day = wantedDay ?? today
  const [shown, setShown] = useState<Shown>(params.shown === 'groups' ? 'groups' : 'people')
  const [state, setState] = useState<ReminderState | 'all'>('all')
  const [chosenId, setChosen] = useState<string | null>(null)
  const list = usePages('reminder.log', { day, state: state === 'all' ? undefined : state }, { cache: true })
  const counts = useCall('reminder.counts', { day }, { cache: true })
  const pushes = useCall('push.listDay', { day }, { cache: true })

  const reload = async () => {
    await Promise.all([list.reload(), counts.reload(), pushes.reload()])
  }
  useReturn(() => void reload())
  const resending = useResending(reload)
  const choose = (id: string | null) => {
    resending.forget()
    setChosen(id)
  }
  return {
    ...{ today, day, shown, setShown, state, list, counts, pushes, resending, choose },
    chosen: list.items.find(({ id }) => id === chosenId) ?? null,
    setDay: (wanted: string) => {
      choose(null)
      setDay(wanted)
    },
    setState: (wanted: ReminderState | 'all') => {
      choose(null)
      setState(wanted)
    },
  }
}
