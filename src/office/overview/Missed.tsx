/** Duties whose period ended without the patrols asked for; a fact to follow up, not a pillory. */
import { ListRow, Rows } from '@/components/ListRow'
import { Section } from '@/components/Section'
import { Tag } from '@/components/Tag'
import type { TableColumn } from '@/components/tableColumn'
import { dayWords } from '@/words/dayWords'
import type { Output } from '@domain/contract/contract'
import { RecordList } from '@/components/desk/RecordList'

type MissedDuty = Output<'patrol.overview'>['missed'][number]

interface MissedProps {
  readonly missed: readonly MissedDuty[]
  /** Also those that are not listed. */
  readonly inAll: number
  readonly today: string
}

const keyOf = ({ personName, reachName, periodEnd }: MissedDuty) => `${personName}${reachName}${periodEnd}`

export function Missed({ missed, inAll, today }: MissedProps) {
  const columns: readonly TableColumn<MissedDuty>[] = [
    { key: 'person', title: '河长', width: '120px', cell: ({ personName }) => personName },
    { key: 'reach', title: '河段', cell: ({ reachName }) => reachName },
    { key: 'end', title: '到期', width: '140px', cell: ({ periodEnd }) => dayWords(periodEnd, today) },
    { key: 'missed', title: '少巡', width: '80px', figures: true, cell: (duty) => `${duty.missed} 次` },
  ]
  return (
    <Section
      title="近 30 天没巡满的"
      aside={inAll > missed.length && <Tag>{`共 ${inAll} 条，先列最近 ${missed.length} 条`}</Tag>}
    >
      {missed.length === 0 ? (
        <Rows>
          <ListRow icon="check" title="都巡满了" detail="到期没巡满的会列在这里" />
        </Rows>
      ) : (
        <RecordList
          caption="近 30 天没巡满的"
          columns={columns}
          records={missed}
          keyOf={keyOf}
          nameOf={keyOf}
          line={(duty) => (
            <ListRow
              key={keyOf(duty)}
              title={`${duty.personName}，${duty.reachName}`}
              detail={`${dayWords(duty.periodEnd, today)}到期`}
              aside={`少 ${duty.missed} 次`}
            />
          )}
        />
      )}
    </Section>
  )
}
