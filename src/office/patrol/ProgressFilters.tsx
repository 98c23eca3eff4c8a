/** Which duties are listed: how they stand, whose, of which village, of which periods. */
import { View } from '@tarojs/components'
import { VillageChoice } from '@/components/VillageChoice'
import { Choice } from '@/office/kit/Choice'
import { ExportButton } from '@/office/kit/ExportButton'
import { Folded } from '@/office/kit/Folded'
import { PersonChoice } from '@/office/kit/NamedChoice'
import { PrintButton } from '@/office/kit/PrintButton'
import { SpanChoice } from '@/office/kit/SpanChoice'
import { type Chosen, type Span, spanWords } from '@/words/spanWords'
import { chiefRoles } from '@domain/identity/role'
import { dutyStandingLabel } from '@domain/patrol/dutyStanding'
import { type DutyFilter, isRunning, type ProgressDesk } from './useProgress'
import '@/office/kit/Filters.scss'

const periods: Readonly<Record<Span, string>> = {
  all: '正在进行',
  month: '本月到期的',
  lastMonth: '上月到期的',
  quarter: '本季到期的',
  year: '今年到期的',
  own: '自选到期日',
}

const all = { value: 'all' as const, label: '全部情况' }
const done = { value: 'done' as const, label: dutyStandingLabel.done }
const ofRunning = [
  all,
  { value: 'today' as const, label: dutyStandingLabel.today },
  { value: 'missing' as const, label: dutyStandingLabel.missing },
  done,
]
const ofEnded = [all, { value: 'missing' as const, label: '已欠' }, done]

/** What is over ends today no more. */
const inPeriods = ({ standing }: DutyFilter, days: Chosen) => ({
  days,
  standing: standing === 'today' && days.span !== 'all' ? ('missing' as const) : standing,
})

export function ProgressFilters({
  of: { filter, narrow, asked, list, today },
}: {
  readonly of: ProgressDesk
}) {
  const { standing, person, village, days } = filter
  const standings = isRunning(filter) ? ofRunning : ofEnded
  const chosen = [
    days.span === 'all' ? null : days.span === 'own' ? spanWords(days)[0] : periods[days.span],
    standing === 'all' ? null : standings.find(({ value }) => value === standing)?.label,
    person?.name,
    village,
  ]
  return (
    <View className="filters">
      <Folded chosen={chosen.filter((word) => word != null)}>
        <SpanChoice
          value={days}
          today={today}
          words={periods}
          onChange={(wanted) => narrow(inPeriods(filter, wanted))}
        />
        <Choice
          label="情况"
          options={standings}
          value={standing}
          onChange={(wanted) => narrow({ standing: wanted })}
        />
        <PersonChoice
          word="河长"
          among={chiefRoles}
          chosen={person}
          onChange={(wanted) => narrow({ person: wanted })}
        />
        <VillageChoice village={village} onChange={(wanted) => narrow({ village: wanted })} />
      </Folded>
      <ExportButton sheet="duties" narrowed={asked} />
      <PrintButton list={list} />
    </View>
  )
}
