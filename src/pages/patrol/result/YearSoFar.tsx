/** What the year has come to, after a walk: one's own, beside nobody else's. */
import { ListRow, Rows } from '@/components/ListRow'
import { useCall } from '@/hooks/useCall'
import { openPage } from '@/services/pages'

/** @param day of the patrol, YYYY-MM-DD */
export function YearSoFar({ day }: { readonly day: string }) {
  const { value } = useCall('assessment.myYear', { year: day.slice(0, 4) })
  // A walk that still waits for an answer is not in it yet; under a kilometre there is nothing to say.
  if (!value || value.distance < 1000) return null
  return (
    <Rows>
      <ListRow
        icon="river"
        title={`今年走了 ${Math.floor(value.distance / 1000)} 公里`}
        detail={[`巡河 ${value.patrols} 次`, value.solved > 0 ? `发现的问题解决了 ${value.solved} 件` : '']
          .filter(Boolean)
          .join('，')}
        onPress={() => openPage('/own/year/index')}
      />
    </Rows>
  )
}
