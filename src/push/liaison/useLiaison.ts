/** What a group liaison (群联络人) has to pass on today, and which of the groups the page is about just now. */
import { useState } from 'react'
import type { Output } from '@domain/contract/contract'
import { useCall } from '@/hooks/useCall'
import { useCloudDay } from '@/hooks/useCloudDay'
import { useReturn } from '@/hooks/useReturn'

export type ReadyPush = Output<'push.myGroups'>['items'][number]

/** A month's report (月报) lies beside the day's message of the same group. */
export const nameOf = ({ groupName, poster }: ReadyPush) =>
  poster.name === undefined ? groupName : `${groupName}（${poster.name}）`

export function useLiaison() {
  const groups = useCall('push.myGroups', {}, { cache: true })
  const [chosenId, choose] = useState<string | null>(null)
  const [marked, setMarked] = useState<readonly string[]>([])
  useReturn(() => void groups.reload())
  // What is kept on the phone may be yesterday's: nobody is to forward that.
  const today = useCloudDay()
  const items = (groups.value?.items ?? []).filter(({ day }) => day === today)
  const isForwarded = ({ id, liaison }: ReadyPush) => liaison.state === 'done' || marked.includes(id)
  const chosen =
    items.find(({ id }) => id === chosenId) ?? items.find((push) => !isForwarded(push)) ?? items[0] ?? null
  const mark = (id: string) => setMarked((before) => [...before, id])
  return { groups, items, chosen, choose, isForwarded, mark }
}
