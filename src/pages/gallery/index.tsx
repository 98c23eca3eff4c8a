/** All components with all their states on one page, in development builds only: looked at, and photographed. */
import { Card } from '@/components/Card'
import { Rows } from '@/components/ListRow'
import { RiverMap } from '@/components/map/RiverMap'
import { Screen } from '@/components/Screen'
import { Section } from '@/components/Section'
import { SwitchRow } from '@/components/SwitchRow'
import { chooseTextSize, useTextScale } from '@/device/textScale'
import type { LngLat } from '@domain/geo/coordinates'
import { ControlExamples } from './ControlExamples'
import { DisplayExamples } from './DisplayExamples'
import { RibbonExamples } from './RibbonExamples'

const bend = (i: number): LngLat => [
  120.3 + i * 0.0006,
  27.6 + 0.0012 * Math.sin(i / 4) + 0.0003 * Math.cos(i),
]
const line = Array.from({ length: 40 }, (_, i) => bend(i))
const runs = [line.slice(2, 16), line.slice(20, 33)].map((run) =>
  run.map(([lng, lat]) => [lng + 0.0001, lat - 0.0001] as const),
)

export default function GalleryPage() {
  const large = useTextScale() > 1.4
  return (
    <Screen width="wide">
      <Rows>
        <SwitchRow title="大字版" on={large} onChange={(on) => chooseTextSize(on ? 'large' : 'auto')} />
      </Rows>
      <RibbonExamples />
      <Section title="地图">
        <Card>
          <RiverMap
            geometry={{ shape: 'line', line }}
            runs={runs}
            marks={[{ place: bend(10), kind: 'open', label: '岸边垃圾' }]}
            label="河段与轨迹"
          />
        </Card>
      </Section>
      <ControlExamples />
      <DisplayExamples />
    </Screen>
  )
}
