/** The surveys that can be answered now and were not yet; nothing where there are none. */
import { ListRow, Rows } from '@/components/ListRow'
import { useCall } from '@/hooks/useCall'
import { useReturn } from '@/hooks/useReturn'
import { monthDay } from '@/words/dayWords'
import { openPage } from '@/services/pages'

export function OpenSurveys() {
  const asked = useCall('survey.open', {}, { cache: true })
  useReturn(() => void asked.reload())
  const items = (asked.value?.items ?? []).filter(({ answered }) => !answered)
  if (items.length === 0) return null
  return (
    <Rows>
      {items.map(({ id, title, until }) => (
        <ListRow
          key={id}
          icon="speech"
          title={title}
          detail={`问卷，不记姓名${until ? `，${monthDay(until)}截止` : ''}`}
          onPress={() => openPage(`/public/survey/index?id=${id}`)}
        />
      ))}
    </Rows>
  )
}
