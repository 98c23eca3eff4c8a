/** Today in four figures. */
import { View } from '@tarojs/components'
import { Figures, NumberFigure } from '@/components/NumberFigure'
import { Section } from '@/components/Section'
import type { Output } from '@domain/contract/contract'

type Overview = Output<'patrol.overview'>

/** Metres as kilometres with one decimal. */
const kilometres = (metres: number) => (Math.round(metres / 100) / 10).toString()

export function Today({ today: { patrols, met, distance, problems } }: Pick<Overview, 'today'>) {
  return (
    <Section title="今天">
      <View className="overview__card">
        <Figures>
          <NumberFigure value={patrols} unit="次" word="巡河" />
          <NumberFigure value={met} unit="次" word="达标" tone="river" />
          <NumberFigure value={kilometres(distance)} unit="公里" word="里程" />
          <NumberFigure value={problems} unit="个" word="发现问题" tone={problems > 0 ? 'dueSoon' : 'ink'} />
        </Figures>
      </View>
    </Section>
  )
}
