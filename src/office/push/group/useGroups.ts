/** The register of groups on the desk, one open beside it. */
import { useChosen } from '@/hooks/useChosen'
import { useCall } from '@/hooks/useCall'
import { useReturn } from '@/hooks/useReturn'
import type { Output } from '@domain/contract/contract'

export type GroupEntry = Output<'push.listGroups'>['items'][number]

export function useGroups() {
  const stored = useCall('push.listGroups', {}, { cache: true })
  useReturn(() => void stored.reload())
  /** A group's id, or `new` for the empty form. */
  const [chosen, choose] = useChosen('groupId')
  return { stored, chosen, choose }
}

/** In the order in which they go out; those that rest come last. */
export function inOrder(groups: readonly GroupEntry[]): GroupEntry[] {
  return [...groups].sort(
    (a, b) =>
      Number(a.paused) - Number(b.paused) || a.minute - b.minute || a.name.localeCompare(b.name, 'zh-CN'),
  )
}
