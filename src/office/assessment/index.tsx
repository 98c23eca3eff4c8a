/** Assessment (考核): each chief's month by village, looked at by one of the office and made final by another. */
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Desk } from '@/office/kit/desk/Desk'
import { RecordList } from '@/office/kit/desk/RecordList'
import { TwoPane } from '@/office/kit/desk/TwoPane'
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { Listed } from '@/components/Listed'
import { Notice } from '@/components/Notice'
import { Sheet } from '@/components/Sheet'
import { VillageChoice } from '@/components/VillageChoice'
import { useTableKeys } from '@/hooks/useTableKeys'
import { useWide } from '@/hooks/useWide'
import { isYear, township } from '@domain/assessment/sheet'
import { periodText } from '@domain/assessment/words'
import { sentenceOf } from '@domain/contract/problems'
import type { Entries } from '@domain/document/order'
import { periodOf } from '@domain/patrol/period'
import { Choice } from '@/office/kit/Choice'
import { ExportButton } from '@/office/kit/ExportButton'
import { PrintButton } from '@/office/kit/PrintButton'
import { BeginCheck, NotYet } from './Beginning'
import { columns, SheetLine } from './columns'
import { SheetPane } from './SheetPane'
import { type Brief, type Listing, useAssessment } from './useAssessment'
import './index.scss'

const listings: readonly { value: Listing; label: string }[] = [
  { value: 'all', label: '全部' },
  { value: 'computed', label: '待核' },
  { value: 'looked', label: '待审定' },
  { value: 'final', label: '已审定' },
  { value: 'objecting', label: '有异议' },
]

export default function AssessmentPage() {
  const room = useAssessment()
  const { periods, period, listing, list, chosen, choose, steps } = room
  const wide = useWide()
  useTableKeys(() => choose(null))
  const pane = chosen && <SheetPane key={chosen} id={chosen} onChanged={room.reload} onMonth={room.goTo} />
  return (
    <Desk section="assessment">
      {steps.problem && <Notice tone="overdue">{sentenceOf(steps.problem)}</Notice>}
      {steps.said && <Notice tone="done">{steps.said}</Notice>}
      <TwoPane
        head={
          <Fetched of={periods} shape="rows" count={1}>
            {({ items, selfChecks }) => (
              <View className="assessment__head">
                {items.length > 0 && period && (
                  <Choice
                    label="哪一期"
                    options={items.map((each) => ({ value: each.period, label: periodLine(each) }))}
                    value={period}
                    onChange={room.goTo}
                  />
                )}
                <Choice label="状态" options={listings} value={listing} onChange={room.show} />
                <VillageChoice village={room.village} onChange={room.setVillage} />
                <ExportButton
                  sheet="assessments"
                  narrowed={exported(period, room.village)}
                  entries={listedIn(period, listing)}
                />
                <PrintButton list={list} />
                <BeginCheck years={selfChecks ?? []} onBegun={room.open} />
                <Text className="assessment__rule">
                  按村、姓名排，不排名次；除河长办外，只有本人看得到自己的。
                </Text>
              </View>
            )}
          </Fetched>
        }
        list={
          <Listed list={list} more="再看后面的" empty={<NotYet />}>
            {(sheets) => (
              <>
                <Several sheets={sheets} steps={steps} />
                <RecordList
                  caption={`考核：${period ? periodText(period) : ''}`}
                  columns={columns}
                  records={sheets}
                  keyOf={({ id }) => id}
                  nameOf={({ name }) => name}
                  current={chosen}
                  onOpen={({ id }) => choose(id)}
                  line={(sheet) => (
                    <SheetLine key={sheet.id} sheet={sheet} onPress={() => choose(sheet.id)} />
                  )}
                />
              </>
            )}
          </Listed>
        }
        detail={
          pane ?? <Empty icon="people" title="点一位河长，在这里看" detail="每一分都写明原因，点原因看记录" />
        }
      />
      {!wide && pane && (
        <Sheet open title="考核表" onClose={() => choose(null)}>
          {pane}
        </Sheet>
      )}
    </Desk>
  )
}

interface Counted {
  readonly period: string
  readonly computed: number
  readonly looked: number
  readonly objecting: number
}

function periodLine({ period, computed, looked, objecting }: Counted): string {
  const waits = [
    computed > 0 ? `待核 ${computed}` : '',
    looked > 0 ? `待审定 ${looked}` : '',
    objecting > 0 ? `异议 ${objecting}` : '',
  ].filter(Boolean)
  return waits.length === 0 ? periodText(period) : `${periodText(period)}（${waits.join('，')}）`
}

/** The days of a month, or of a year. */
function exported(period: string | null, village: string | null) {
  const narrowed = village ? { village } : {}
  if (period === null) return narrowed
  if (isYear(period)) return { ...narrowed, from: `${period}-01-01`, until: `${period}-12-31` }
  const { start, end } = periodOf('month', `${period}-01`)
  return { ...narrowed, from: start, until: end }
}

/** What of them is listed: of a year its own sheets, not those of its months. */
function listedIn(period: string | null, listing: Listing): Entries {
  const filters = {
    ...(listing === 'all' ? {} : { listing }),
    ...(period !== null && isYear(period) ? { span: 'year' } : {}),
  }
  return Object.keys(filters).length > 0 ? { filters } : {}
}

interface SeveralProps {
  readonly sheets: readonly Brief[]
  readonly steps: ReturnType<typeof useAssessment>['steps']
}

/** All that are shown, at once: what was looked at by oneself is left to another. */
function Several({ sheets, steps }: SeveralProps) {
  const chiefs = sheets.filter(({ who }) => who !== township)
  const toLook = chiefs.filter(({ state }) => state === 'computed')
  const toFinish = chiefs.filter(({ state, mine }) => state === 'looked' && !mine)
  return (
    <View className="assessment__several">
      {toLook.length > 1 && (
        <Button inline busy={steps.busy} onPress={() => void steps.take('look', toLook)}>
          {`这 ${toLook.length} 份都核过了`}
        </Button>
      )}
      {toFinish.length > 1 && (
        <Button inline busy={steps.busy} onPress={() => void steps.take('finish', toFinish)}>
          {`审定这 ${toFinish.length} 份`}
        </Button>
      )}
    </View>
  )
}
