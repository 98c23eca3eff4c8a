/** What the ledger of patrols shows of each: on a desk as a table, on a phone as a line. */
import { Text, View } from '@tarojs/components'
import { ListRow } from '@/components/ListRow'
import { RiverRibbon } from '@/components/ribbon/RiverRibbon'
import type { TableColumn } from '@/components/tableColumn'
import type { ItemOf } from '@/hooks/usePages'
import { dayWords } from '@/words/dayWords'
import { waterKindLabel } from '@domain/register/reach'
import { distanceText, durationText } from '@domain/patrol/figureText'
import type { PatrolStatus } from '@domain/patrol/patrol'
import { clockText } from '@/words/clockWords'
import { StatusTag } from './StatusTag'

export type PatrolEntry = ItemOf<'patrol.listAll'>

const shapeOf = ({ waterKind }: PatrolEntry) =>
  waterKind === 'pond' || waterKind === 'reservoir' ? ('ring' as const) : ('line' as const)

const walked = (patrol: PatrolEntry) =>
  patrol.paper
    ? '纸质记录'
    : `${distanceText(patrol.distance, 'down')}，${durationText(patrol.duration, 'down')}`

/** `decided`: answered here a moment ago, by patrol. */
export function columnsOf(
  decided: Readonly<Record<string, PatrolStatus>>,
  today: string,
): readonly TableColumn<PatrolEntry>[] {
  return [
    {
      key: 'who',
      title: '巡河人、河段',
      cell: (patrol) => (
        <View>
          <Text className="ledger__main">{patrol.personName}</Text>
          <Text className="ledger__second">{patrol.reachName}</Text>
        </View>
      ),
    },
    {
      key: 'when',
      title: '时间',
      width: '76px',
      cell: (patrol) => (
        <View>
          <Text className="ledger__main">{dayWords(patrol.day, today)}</Text>
          <Text className="ledger__second">{clockText(patrol.startedAt)}</Text>
        </View>
      ),
    },
    {
      key: 'course',
      title: '走过的河段',
      width: '148px',
      cell: (patrol) => (
        <View>
          <RiverRibbon
            size="small"
            length={patrol.reachLength}
            covered={patrol.covered}
            shape={shapeOf(patrol)}
            label={waterKindLabel[patrol.waterKind]}
          />
          <Text className="ledger__second">{walked(patrol)}</Text>
        </View>
      ),
    },
    {
      key: 'status',
      title: '结果',
      width: '124px',
      cell: (patrol) => (
        <View>
          <StatusTag status={decided[patrol.id] ?? patrol.status} />
          {patrol.problems > 0 && <Text className="ledger__second">{`发现 ${patrol.problems} 个问题`}</Text>}
        </View>
      ),
    },
  ]
}

interface PatrolLineProps {
  readonly patrol: PatrolEntry
  readonly status: PatrolStatus
  readonly today: string
  readonly onPress: () => void
}

export function PatrolLine({ patrol, status, today, onPress }: PatrolLineProps) {
  const when = `${dayWords(patrol.day, today)} ${clockText(patrol.startedAt)}`
  return (
    <ListRow
      title={`${patrol.personName}，${patrol.reachName}`}
      detail={`${when}，${walked(patrol)}${patrol.problems > 0 ? `，${patrol.problems} 个问题` : ''}`}
      aside={<StatusTag status={status} />}
      onPress={onPress}
    />
  )
}
