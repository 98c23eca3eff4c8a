/** What a department has to put right (督查整改), below the problems that were given to it. */
import { ListRow, Rows } from '@/components/ListRow'
import { Section } from '@/components/Section'
import { Tag } from '@/components/Tag'
import { useCall } from '@/hooks/useCall'
import { useReturn } from '@/hooks/useReturn'
import { monthDay } from '@/words/dayWords'
import { openPage } from '@/services/pages'

export function MyRectifications() {
  const mine = useCall('rectification.mine', {}, { cache: true })
  useReturn(() => void mine.reload())
  const items = mine.value?.items ?? []
  if (items.length === 0) return null
  return (
    <Section title={`督查整改 ${items.length} 件`}>
      <Rows>
        {items.map(({ id, problem, due, late }) => (
          <ListRow
            key={id}
            icon="alert"
            title={problem}
            detail={due ? `限 ${monthDay(due)} 完成` : '还没有定期限'}
            aside={late ? <Tag tone="overdue">已逾期</Tag> : undefined}
            onPress={() => openPage(`/office/register/entry?of=rectification&id=${id}`)}
          />
        ))}
      </Rows>
    </Section>
  )
}
