/** The reaches of the group's villages as ribbons, with what was walked of them last. */
import { Text, View } from '@tarojs/components'
import type { Output } from '@domain/contract/contract'
import { Card } from '@/components/Card'
import { RiverRibbon } from '@/components/ribbon/RiverRibbon'
import { walkedWords } from '@/components/ribbon/ribbonWords'
import { Section } from '@/components/Section'
import './board.scss'

export function Reaches({ ribbons }: Pick<Output<'push.board'>, 'ribbons'>) {
  if (ribbons.length === 0) return null
  return (
    <Section title="河段走到哪儿了">
      <Card>
        {ribbons.map(({ name, length, covered, shape = 'line' }, at) => (
          <View key={at} className="board__reach">
            <View className="board__line">
              <Text className="board__river">{name}</Text>
              <Text className="board__walked">{walkedWords({ length, covered })}</Text>
            </View>
            <RiverRibbon label={name} length={length} covered={covered} shape={shape} size="small" />
          </View>
        ))}
      </Card>
    </Section>
  )
}
