/** What a number counts, as of when, what it was before and last year, and the way to its records. */
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Sheet } from '@/components/Sheet'
import { momentWords } from '@/words/clockWords'
import { roomOf, writtenOf, type Value } from '@domain/summary/fact'
import { factOf, type FactName } from '@domain/summary/facts'
import type { SummaryOnWire } from './useSummary'
import { openAddress } from '@/services/addresses'
import { cloudNow } from '@/services/cloudClock'

interface FactSheetProps {
  readonly name: FactName
  readonly summary: SummaryOnWire
  readonly onClose: () => void
}

export function FactSheet({ name, summary, onClose }: FactSheetProps) {
  const fact = factOf(name)
  const { values, before, lastYear, countedAt, year } = summary
  const said = (value: Value | undefined) => (value === undefined ? null : writtenOf(fact, value))
  const room = roomOf(fact, { from: `${year}-01-01`, until: `${year}-12-31` })
  const rows = [
    ['现在', said(values[name]) ?? '没有'],
    ['上次计算', said(before?.[name])],
    ['去年', said(lastYear?.[name])],
    ['截至', momentWords(countedAt, cloudNow())],
  ] as const
  return (
    <Sheet open title={fact.title} onClose={onClose}>
      <Text className="fact__counts">{fact.counts}。</Text>
      {rows.map(([label, text]) =>
        text ? (
          <View key={label} className="fact__row">
            <Text className="fact__label">{label}</Text>
            <Text className="fact__value">{text}</Text>
          </View>
        ) : null,
      )}
      {room && (
        <Button kind="main" onPress={() => openAddress(room)}>
          看这些记录
        </Button>
      )}
    </Sheet>
  )
}
