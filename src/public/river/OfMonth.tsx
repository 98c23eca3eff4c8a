/** What came and what was done at this river in one month: as many as its brief of that month says. */
import { Text } from '@tarojs/components'
import { Fetched } from '@/components/Fetched'
import { ListRow, Rows } from '@/components/ListRow'
import { Section } from '@/components/Section'
import { useCall } from '@/hooks/useCall'
import { monthWord } from '@/words/dayWords'
import { dayOf } from '@domain/calendar/day'
import { openRiver, type PublicReport } from '../components/publicWords'
import { ProblemRow } from './ProblemRow'

interface OfMonthProps {
  readonly reachId: string
  /** YYYY-MM */
  readonly month: string
}

export function OfMonth({ reachId, month }: OfMonthProps) {
  const found = useCall('report.listPublic', { reachId, month }, { cache: true })
  const within = (instant: number | null) => instant !== null && dayOf(instant).startsWith(month)
  return (
    <Fetched of={found} shape="rows">
      {({ items }) => (
        <>
          <Listed title={`${monthWord(month)}新公开的问题`} items={items.filter(({ at }) => within(at))} />
          <Listed
            title={`${monthWord(month)}办好的问题`}
            items={items.filter(({ done, closedAt }) => done && within(closedAt))}
          />
          <Rows>
            <ListRow icon="river" title="看这条河现在的情况" onPress={() => openRiver(reachId)} />
          </Rows>
        </>
      )}
    </Fetched>
  )
}

interface ListedProps {
  readonly title: string
  readonly items: readonly PublicReport[]
}

function Listed({ title, items }: ListedProps) {
  return (
    <Section title={items.length > 0 ? `${title}，${items.length} 件` : title}>
      {items.length === 0 && <Text className="river__none">没有。</Text>}
      <Rows>
        {items.map((item) => (
          <ProblemRow key={item.id} item={item} />
        ))}
      </Rows>
    </Section>
  )
}
