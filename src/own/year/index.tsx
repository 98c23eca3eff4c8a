/** My own year (我的履职): what I did and what came of it; without a word about anybody else. */
import { cloudDay } from '@/services/cloudClock'
import { openPage } from '@/services/pages'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '@/components/Card'
import { Fetched } from '@/components/Fetched'
import { ListRow, Rows } from '@/components/ListRow'
import { Figures, NumberFigure } from '@/components/NumberFigure'
import { speak } from '@/components/native/speak'
import { Screen } from '@/components/Screen'
import { Section } from '@/components/Section'
import { SegmentedControl } from '@/components/SegmentedControl'
import { useCall } from '@/hooks/useCall'
import { dayWords } from '@/words/dayWords'
import type { Output } from '@domain/contract/contract'
import './index.scss'

type Year = Output<'assessment.myYear'>

export default function OwnYearPage() {
  const now = Number(cloudDay().slice(0, 4))
  const years = [now, now - 1, now - 2].map(String)
  const [year, setYear] = useState(years[0]!)
  const mine = useCall('assessment.myYear', { year }, { cache: true })
  return (
    <Screen>
      <View className="year__choice">
        <SegmentedControl
          label="哪一年"
          options={years.map((value) => ({ value, label: value }))}
          value={year}
          onChange={setYear}
        />
      </View>
      <Fetched of={mine} shape="figures" count={2}>
        {(value) => <Told year={value} />}
      </Fetched>
    </Screen>
  )
}

function Told({ year }: { readonly year: Year }) {
  const { patrols, distance, reaches, days, joint, found, solved, handled, solvedItems } = year
  return (
    <>
      <Section title="我做了什么">
        <Card>
          <Figures>
            <NumberFigure size="large" value={patrols} unit="次" word="巡河" tone="river" />
            <NumberFigure value={(distance / 1000).toFixed(1)} unit="公里" word="走过" />
            <NumberFigure value={days} unit="天" word="在河边" />
            <NumberFigure value={reaches} unit="段" word="河段" />
            {joint > 0 && <NumberFigure value={joint} unit="次" word="联合巡河" />}
          </Figures>
          <Months months={year.months} />
        </Card>
      </Section>
      <Section title="起了什么作用">
        <Card>
          <Figures>
            <NumberFigure value={found} unit="件" word="发现问题" />
            <NumberFigure value={solved} unit="件" word="已经解决" tone="river" />
            <NumberFigure value={handled} unit="件" word="经手办结" />
          </Figures>
        </Card>
        {solvedItems.length > 0 && (
          <Rows>
            {solvedItems.map(({ reportId, title, day }) => (
              <ListRow
                key={reportId}
                title={title}
                detail={`${dayWords(day, cloudDay())}发现，已解决`}
                onPress={() => openPage(`/work/report/index?reportId=${reportId}`)}
              />
            ))}
          </Rows>
        )}
        {found === 0 && patrols === 0 && (
          <Text className="year__words">这一年还没有记录，巡一次河就有了。</Text>
        )}
      </Section>
    </>
  )
}

/** Twelve bars, each with its number: how much one walked is one's own measure. In large letters a half-year is a line. */
function Months({ months }: { readonly months: Year['months'] }) {
  const most = Math.max(1, ...months.map(({ patrols }) => patrols))
  return (
    <View className="year__months" {...speak({ role: 'img', label: spoken(months) })}>
      {[months.slice(0, 6), months.slice(6)].map((half) => (
        <View key={half[0]?.month} className="year__half">
          {half.map(({ month, patrols }) => (
            <View key={month} className="year__month">
              <Text className="year__count">{patrols === 0 ? '' : patrols}</Text>
              <View className="year__bar" style={{ height: `${Math.round((patrols / most) * 64)}px` }} />
              <Text className="year__name">{Number(month.slice(5))}</Text>
            </View>
          ))}
        </View>
      ))}
    </View>
  )
}

const spoken = (months: Year['months']) =>
  `每月巡河：${months
    .filter(({ patrols }) => patrols > 0)
    .map(({ month, patrols }) => `${Number(month.slice(5))}月 ${patrols} 次`)
    .join('，')}`
