/** A change of chief that waits for my name; asked for only where Today says that there may be one. */
import { Notice } from '@/components/Notice'
import { useCall } from '@/hooks/useCall'
import { useReturn } from '@/hooks/useReturn'
import { openPage } from '@/services/pages'

export function HandoverCard() {
  const mine = useCall('handover.mine', {}, { cache: true })
  useReturn(() => void mine.reload())
  const unsigned = (mine.value?.items ?? []).filter(({ side, signed }) => !signed[side])
  const [first] = unsigned
  if (!mine.value || !first) return null
  const late = unsigned.some(({ signUntil }) => signUntil < mine.value.today)
  const words =
    unsigned.length > 1
      ? `离任交水 ${unsigned.length} 份，等您签字`
      : `${first.reachName}换河长，交接清单等您签字`
  return (
    <Notice
      tone={late ? 'overdue' : 'calm'}
      icon="people"
      action="去看"
      onPress={() => openPage('/own/handover/index')}
    >
      {words}
    </Notice>
  )
}
