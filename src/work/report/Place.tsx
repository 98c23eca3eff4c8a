/** Where it is: on the river's ribbon, on the map, and the way there. */
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { RiverMap } from '@/components/map/RiverMap'
import { RiverRibbon } from '@/components/ribbon/RiverRibbon'
import { Section } from '@/components/Section'
import { canOpenPlace, openPlace } from '@/device/openPlace'
import { entryTitle } from '@/words/reportWords'
import { distanceText } from '@domain/patrol/figureText'
import { categoryLabel } from '@domain/report/category'
import type { ReportAnswer } from './useReport'

export function Place({ answer: { report, reach, place } }: { readonly answer: ReportAnswer }) {
  const mark = {
    kind: report.state === 'closed' ? ('fixed' as const) : ('open' as const),
    label: categoryLabel[report.category],
  }
  const line = reach.geometry.shape === 'line'
  return (
    <Section title="位置">
      <Card>
        <RiverRibbon
          length={reach.length}
          marks={[{ ...mark, at: report.reachAt }]}
          shape={reach.geometry.shape}
          label={reach.name}
        />
        <Text className="report__line">
          {[reach.name, reach.village, line ? `离上游 ${distanceText(report.reachAt, 'nearest')}` : '']
            .filter(Boolean)
            .join(' · ')}
        </Text>
        <View className="report__map">
          <RiverMap
            geometry={reach.geometry}
            marks={[{ ...mark, place }]}
            label={`${reach.name}的地图，标出了问题的位置`}
          />
        </View>
        {canOpenPlace && (
          <Button onPress={() => void openPlace(place, entryTitle(report))}>在地图里打开</Button>
        )}
      </Card>
    </Section>
  )
}
