/** What was told to me, also what WeChat could not bring; shown once it counts as read. */
import { useCloudDay } from '@/hooks/useCloudDay'
import { useEffect } from 'react'
import { templateLabel } from '@domain/reminder/templates'
import { Empty } from '@/components/Empty'
import { Listed } from '@/components/Listed'
import { ListRow, Rows } from '@/components/ListRow'
import { Screen } from '@/components/Screen'
import { Tag } from '@/components/Tag'
import { usePages } from '@/hooks/usePages'
import { call } from '@/services/call'
import { dayWords } from '@/words/dayWords'
import { openAddress } from '@/services/addresses'

export default function MessagesPage() {
  const list = usePages('message.mine', {}, { cache: true })
  const today = useCloudDay()
  const unread = list.items.flatMap((item) => (item.unread ? [item.id] : [])).join(' ')
  useEffect(() => {
    if (unread === '') return
    // What is not marked now stays news until the next time.
    void call('message.read', { ids: unread.split(' ').slice(0, 50) })
  }, [unread])
  return (
    <Screen>
      <Listed
        list={list}
        more="再看更早的"
        empty={<Empty icon="bell" title="还没有消息" detail="到期提醒、交办的问题会出现在这里" />}
      >
        {(items) => (
          <Rows>
            {items.map(({ id, template, day, words, page, unread: isNew }) => (
              <ListRow
                key={id}
                title={templateLabel(template)}
                detail={`${dayWords(day, today)} · ${words}`}
                aside={isNew && <Tag tone="dueSoon">新</Tag>}
                onPress={() => openAddress(page)}
              />
            ))}
          </Rows>
        )}
      </Listed>
    </Screen>
  )
}
