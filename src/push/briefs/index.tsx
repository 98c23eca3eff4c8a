/** The monthly briefs of the own waters (河流简报), the latest month first. */
import type { Output } from '@domain/contract/contract'
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { ListRow, Rows } from '@/components/ListRow'
import { Screen } from '@/components/Screen'
import { Section } from '@/components/Section'
import { useCall } from '@/hooks/useCall'
import { monthWord } from '@/words/dayWords'
import { openPage } from '@/services/pages'

type Line = Output<'brief.mine'>['items'][number]

export default function BriefsPage() {
  const mine = useCall('brief.mine', {}, { cache: true })
  return (
    <Screen>
      <Fetched of={mine} shape="rows">
        {({ items }) =>
          items.length === 0 ? (
            <Empty
              icon="river"
              title="还没有河流简报"
              detail="每月第一个工作日，会把您负责的河上个月的情况写在这里"
            />
          ) : (
            monthsOf(items).map((month) => (
              <Section key={month} title={monthWord(month)}>
                <Rows>
                  {items.flatMap((line) =>
                    line.month === month ? [<Brief key={line.id} line={line} />] : [],
                  )}
                </Rows>
              </Section>
            ))
          )
        }
      </Fetched>
    </Screen>
  )
}

/** In the order of the list. */
const monthsOf = (items: readonly Line[]) => [...new Set(items.map(({ month }) => month))]

function Brief({ line: { id, waterName, version } }: { readonly line: Line }) {
  return (
    <ListRow
      icon="river"
      title={waterName}
      detail={version > 1 ? '有更正' : undefined}
      onPress={() => openPage(`/push/brief/index?briefId=${id}`)}
    />
  )
}
