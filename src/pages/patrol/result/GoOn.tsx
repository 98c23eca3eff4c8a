/** After handing in: the next reach that is due, or back to Today. */
import { Button } from '@/components/Button'
import { useCall } from '@/hooks/useCall'
import { useOutbox } from '@/outbox'
import { byDeadline } from '@/words/dutyWords'
import { toToday } from '@/services/pages'
import { nextDue, startInstead, undelivered } from '../../today/nextDuty'

/** @param reachId the reach that was just walked; what the phone last heard of its duty may be older than the walk */
export function GoOn({ reachId }: { readonly reachId: string }) {
  const today = useCall('patrol.today', {}, { cache: true })
  const items = useOutbox()
  const others = byDeadline(today.value?.duties ?? []).filter(({ reach }) => reach.id !== reachId)
  const next = nextDue(others, undelivered(items))
  const back = (
    <Button kind={next ? 'ordinary' : 'main'} onPress={toToday}>
      回今天
    </Button>
  )
  if (!next) return back
  return (
    <>
      <Button
        kind="main"
        note={next.reach.name}
        label={`下一段，${next.reach.name}`}
        onPress={() => startInstead(next)}
      >
        下一段
      </Button>
      {back}
    </>
  )
}
