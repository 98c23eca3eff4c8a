/** By what the lists that are looked through are narrowed, and how they go out: by all of it. */
import { View } from '@tarojs/components'
import { TextEntry } from '@/components/native/TextEntry'
import { VillageChoice } from '@/components/VillageChoice'
import { useWide } from '@/hooks/useWide'
import { Choice } from '@/office/kit/Choice'
import { ExportButton } from '@/office/kit/ExportButton'
import { Folded } from '@/office/kit/Folded'
import { PersonChoice, ReachChoice } from '@/office/kit/NamedChoice'
import { PrintButton } from '@/office/kit/PrintButton'
import { SpanChoice } from '@/office/kit/SpanChoice'
import { spanWords } from '@/words/spanWords'
import { chiefRoles } from '@domain/identity/role'
import { categories, categoryLabel } from '@domain/report/category'
import { hasPeriod, type WorkList } from './lists'
import type { WorkListState } from './useWorkList'

interface NarrowingProps {
  readonly page: WorkListState
  readonly shown: WorkList
}

/** Who may be charged with a matter, apart from departments. */
const charged = [...chiefRoles, 'cleaner'] as const

const kinds = [
  { value: '' as const, label: '全部类别' },
  ...categories.map((value) => ({ value, label: categoryLabel[value] })),
]

export function Narrowing({ page, shown }: NarrowingProps) {
  const { filter, today, narrow, oversees, search, type } = page
  const byDays = hasPeriod(shown.key)
  const wide = useWide()
  if (!byDays) {
    return wide ? (
      <View className="lists__days">
        <Buttons page={page} shown={shown} />
      </View>
    ) : null
  }
  const { days, village, reach, category, person } = filter
  const span = <SpanChoice value={days} today={today} onChange={(wanted) => narrow({ days: wanted })} />
  const chosen = [village, reach?.name, category && categoryLabel[category], person?.name]
  return (
    <View className="lists__days">
      {oversees ? (
        <>
          <View className="lists__search">
            <TextEntry
              kind="search"
              label="编号、河段或村"
              placeholder="编号、河段或村"
              value={search}
              onChange={type}
              maxLength={40}
            />
          </View>
          <Folded chosen={[...chosen.filter((word) => word != null), ...spanWords(days)]}>
            <VillageChoice village={village} onChange={(wanted) => narrow({ village: wanted })} />
            <ReachChoice chosen={reach} onChange={(wanted) => narrow({ reach: wanted })} />
            <Choice
              label="类别"
              options={kinds}
              value={category ?? ''}
              onChange={(wanted) => narrow({ category: wanted || null })}
            />
            <PersonChoice
              word="承办人"
              among={charged}
              chosen={person}
              onChange={(wanted) => narrow({ person: wanted })}
            />
            {span}
          </Folded>
        </>
      ) : (
        span
      )}
      <Buttons page={page} shown={shown} />
    </View>
  )
}

function Buttons({ page: { asking, departmentId, exports, list }, shown }: NarrowingProps) {
  const wide = useWide()
  const { category, search, ...narrowed } = asking ?? {}
  return (
    <>
      {hasPeriod(shown.key) && wide && exports && (
        <ExportButton
          sheet="reports"
          narrowed={{ ...narrowed, list: shown.key, departmentId: departmentId ?? undefined }}
          entries={{ search, ...(category && { filters: { category } }) }}
        />
      )}
      <PrintButton list={list} />
    </>
  )
}
