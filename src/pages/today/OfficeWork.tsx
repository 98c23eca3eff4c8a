/** The office's first screen on a phone: what lies on its desks, then what else waits for it; the rest is a tap away. */
import { ListRow, Rows } from '@/components/ListRow'
import { Tag } from '@/components/Tag'
import { useCall } from '@/hooks/useCall'
import { useReturn } from '@/hooks/useReturn'
import { OnMyDesk } from './OnMyDesk'
import { openAddress } from '@/services/addresses'

export function OfficeWork() {
  const waiting = useCall('desk.waiting', {}, { cache: true })
  useReturn(() => void waiting.reload())
  const items = waiting.value?.items ?? []
  return (
    <>
      <OnMyDesk />
      {items.length > 0 && (
        <Rows>
          {items.map(({ key, kind, title, detail, late, url }) => (
            <ListRow
              key={key}
              title={title}
              detail={detail}
              aside={<Tag tone={late ? 'overdue' : 'plain'}>{kind}</Tag>}
              onPress={() => openAddress(url)}
            />
          ))}
        </Rows>
      )}
    </>
  )
}
