/** Everything that waits for the office, from the lists it waits in. */
import { hasRole, useMe } from '@/hooks/useMe'
import { useCall } from '@/hooks/useCall'
import { cloudNow } from '@/services/cloudClock'
import type { Problem } from '@domain/contract/problems'
import { dayWorkOf, type WorkItem } from './workOfDay'

/** Of each list; whoever has more to do finds the rest as this is done. */
const most = 50

export interface DayWorkState {
  /** Null while nothing is known. */
  readonly items: readonly WorkItem[] | null
  /** One of the lists goes on. */
  readonly more: boolean
  readonly busy: boolean
  readonly problem: Problem | null
  reload(): void
}

/** A subject that did not answer, while the others did. */
const partly = (missing: number): Problem | null => (missing > 0 ? { code: 'service.failed' } : null)

export function useDayWork(): DayWorkState {
  const office = hasRole(useMe().value, 'office')
  const open = useCall('report.workList', { list: 'open', limit: most }, { cache: true })
  const mine = useCall('report.workList', { list: 'mine', limit: most }, { cache: true })
  const explained = useCall('patrol.listAll', { status: 'explained', limit: most }, { cache: true })
  const proposed = useCall('reward.list', office ? { state: 'proposed', limit: most } : null, { cache: true })
  const approved = useCall('reward.list', office ? { state: 'approvedOnce', limit: most } : null, {
    cache: true,
  })
  const waiting = useCall('desk.waiting', {}, { cache: true })
  const calls = [open, mine, explained, waiting, ...(office ? [proposed, approved] : [])]
  const known = calls.some(({ value }) => value !== null)
  const items = dayWorkOf(
    {
      open: open.value?.items ?? [],
      mine: mine.value?.items ?? [],
      explained: explained.value?.items ?? [],
      waiting: waiting.value?.items ?? [],
      rewards: [...(proposed.value?.items ?? []), ...(approved.value?.items ?? [])],
    },
    cloudNow(),
  )
  // Of several that are asked one may be slower: until it has answered nobody knows that all is done.
  const said = items.length > 0 ? known : calls.every(({ state }) => state !== 'loading') && known
  return {
    items: said ? items : null,
    // Of everything open only the beginning matters: the earliest deadlines come first.
    more: [mine, explained, proposed, approved].some(({ value }) => value?.next),
    busy: calls.some(({ busy }) => busy),
    problem: calls.find(({ problem }) => problem)?.problem ?? partly(waiting.value?.missing ?? 0),
    reload: () => {
      for (const each of calls) void each.reload()
    },
  }
}
