/** Today in four figures. */
import { View } from '@tarojs/components'
import { Figures, NumberFigure } from '@/components/NumberFigure'
import { Section } from '@/components/Section'
import { openPage } from '@/services/pages'
import type { Output } from '@domain/contract/contract'

type Overview = Output<'patrol.overview'>

/** Metres as kilometres with one decimal. */
const kilometres = (metres: number) => (Math.round(metres / 100) / 10).toString()

export function Today({ day, today: { patrols, met, distance, problems } }: Pick<Overview, 'day' | 'today'>) {
  const open = (url: string) => () => openPage(url)
  const ledger = `/office/patrol/patrols?from=${day}&until=${day}`
  return (
    <Section title="今天">
      <View className="overview__card">
        <Figures>
          <NumberFigure value={patrols} unit="次" word="巡河" onPress={open(ledger)} />
          <NumberFigure
            value={met}
            unit="次"
            word="达标"
            tone="river"
            onPress={open(`${ledger}&status=met`)}
          />
          <NumberFigure value={kilometres(distance)} unit="公里" word="里程" onPress={open(ledger)} />
          <NumberFigure
            value={problems}
            unit="个"
            word="发现问题"
            tone={problems > 0 ? 'dueSoon' : 'ink'}
            onPress={open(`/work/list/index?list=open`)}
          />
        </Figures>
      </View>
    </Section>
  )
}
