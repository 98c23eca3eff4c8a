/** Which patrols are listed: by state, reach, person, village, days. */
import { View } from '@tarojs/components'
import { chiefRoles } from '@domain/identity/role'
import { VillageChoice } from '@/components/VillageChoice'
import { patrolStatuses, patrolWayLabel, patrolWays } from '@domain/patrol/patrol'
import { Choice } from '@/office/kit/Choice'
import { ExportButton } from '@/office/kit/ExportButton'
import { Folded } from '@/office/kit/Folded'
import { PersonChoice, ReachChoice } from '@/office/kit/NamedChoice'
import { PrintButton } from '@/office/kit/PrintButton'
import { SpanChoice } from '@/office/kit/SpanChoice'
import { spanWords } from '@/words/spanWords'
import { statusWord } from './StatusTag'
import type { Asked, PatrolFilter, PatrolsDesk } from './usePatrols'
import '@/office/kit/Filters.scss'

interface FiltersProps {
  readonly filter: PatrolFilter
  readonly today: string
  readonly asked: Asked
  readonly list: PatrolsDesk['list']
  readonly onNarrow: (change: Partial<PatrolFilter>) => void
}

/** What needs the desk comes first. */
const order = ['explained', ...patrolStatuses.filter((status) => status !== 'explained')] as const
const options = [
  { value: 'all' as const, label: '全部结果' },
  ...order.map((status) => ({ value: status, label: statusWord[status] })),
]

const ways = [
  { value: 'all' as const, label: '全部方式' },
  ...patrolWays.map((way) => ({ value: way, label: patrolWayLabel[way] })),
]

export function Filters({ filter, today, asked, list, onNarrow }: FiltersProps) {
  const { status, way, reach, person, village, days } = filter
  const said = [status === 'all' ? null : statusWord[status], way === 'all' ? null : patrolWayLabel[way]]
  const chosen = [...said, reach?.name, person?.name, village]
  return (
    <View className="filters">
      <Folded chosen={[...chosen.filter((word) => word != null), ...spanWords(days)]}>
        <Choice
          label="结果"
          options={options}
          value={status}
          onChange={(wanted) => onNarrow({ status: wanted })}
        />
        <Choice
          label="怎么巡的"
          options={ways}
          value={way}
          onChange={(wanted) => onNarrow({ way: wanted })}
        />
        <ReachChoice chosen={reach} onChange={(wanted) => onNarrow({ reach: wanted })} />
        <PersonChoice
          word="巡河人"
          among={chiefRoles}
          chosen={person}
          onChange={(wanted) => onNarrow({ person: wanted })}
        />
        <VillageChoice village={village} onChange={(wanted) => onNarrow({ village: wanted })} />
        <SpanChoice value={days} today={today} onChange={(wanted) => onNarrow({ days: wanted })} />
      </Folded>
      <ExportButton sheet="patrols" narrowed={asked} />
      <PrintButton list={list} />
    </View>
  )
}
