/** Duties whose period ended without the patrols asked for; a fact to follow up, not a pillory. */
import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { ListRow, Rows } from '@/components/ListRow'
import { Section } from '@/components/Section'
import { Tag } from '@/components/Tag'
import type { TableColumn } from '@/components/tableColumn'
import { dayWords } from '@/words/dayWords'
import { addDays } from '@domain/calendar/day'
import type { Output } from '@domain/contract/contract'
import { CopyButton } from '@/office/kit/CopyButton'
import { RecordList } from '@/office/kit/desk/RecordList'
import { openPage } from '@/services/pages'

type MissedDuty = Output<'patrol.overview'>['missed'][number]

interface MissedProps {
  readonly missed: readonly MissedDuty[]
  /** Also those that are not listed. */
  readonly inAll: number
  readonly today: string
}

const keyOf = ({ personName, reachName, periodEnd }: MissedDuty) => `${personName}${reachName}${periodEnd}`
/** There the telephone is. */
const toPerson = ({ personId }: MissedDuty) => openPage(`/office/register/entry?of=person&id=${personId}`)

/** Those of the overview, all of them. */
const toAll = (today: string) => {
  const days = `from=${addDays(today, -29)}&until=${today}`
  openPage(`/office/patrol/progress?standing=missing&${days}`)
}

export function Missed({ missed, inAll, today }: MissedProps) {
  const columns: readonly TableColumn<MissedDuty>[] = [
    { key: 'person', title: '河长', width: '120px', cell: ({ personName }) => personName },
    { key: 'reach', title: '河段', cell: ({ reachName }) => reachName },
    { key: 'end', title: '到期', width: '140px', cell: ({ periodEnd }) => dayWords(periodEnd, today) },
    { key: 'missed', title: '少巡', width: '80px', figures: true, cell: (duty) => `${duty.missed} 次` },
  ]
  if (missed.length === 0) {
    return (
      <Section title="近 30 天没巡满的">
        <Rows>
          <ListRow icon="check" title="都巡满了" detail="到期没巡满的会列在这里" />
        </Rows>
      </Section>
    )
  }
  return (
    <Section
      title="近 30 天没巡满的"
      aside={inAll > missed.length && <Tag>{`共 ${inAll} 条，先列最近 ${missed.length} 条`}</Tag>}
    >
      <RecordList
        caption="近 30 天没巡满的"
        columns={columns}
        records={missed}
        keyOf={keyOf}
        nameOf={keyOf}
        onOpen={missed.every(({ personId }) => personId) ? toPerson : undefined}
        line={(duty) => (
          <ListRow
            key={keyOf(duty)}
            title={`${duty.personName}，${duty.reachName}`}
            detail={`${dayWords(duty.periodEnd, today)}到期`}
            aside={`少 ${duty.missed} 次`}
            onPress={duty.personId ? () => toPerson(duty) : undefined}
          />
        )}
      />
      <View className="overview__button overview__remind">
        <CopyButton text={reminderOf(missed)} />
      </View>
      <Button kind="quiet" onPress={() => toAll(today)}>
        {`看全部 ${Math.max(inAll, missed.length)} 条`}
      </Button>
    </Section>
  )
}

/** A line a person: what was not walked often enough, without a word of blame. */
function reminderOf(missed: readonly MissedDuty[]): string {
  const reaches = new Map<string, Set<string>>()
  for (const { personName, reachName } of missed) {
    reaches.set(personName, (reaches.get(personName) ?? new Set()).add(reachName))
  }
  const lines = [...reaches].map(([name, of]) => `${name}：${[...of].join('、')}`)
  return ['下面几段前些天没巡够，这期请早些安排，有困难请跟河长办说：', ...lines].join('\n')
}
