/** How many sign boards are enough, and how codes of outlets look. */
import { Text, View } from '@tarojs/components'
import { Section } from '@/components/Section'
import { Blank } from '@/office/kit/Blank'
import { prefixWords, readWhole, type Rules } from './ruleWords'
import type { useWaterRules } from './useWaterRules'

interface PartProps {
  readonly rules: Rules
  readonly hook: ReturnType<typeof useWaterRules>
}

export function Boards({ rules: { boards }, hook }: PartProps) {
  const { troubles } = hook.desk
  return (
    <Section title="公示牌立多少">
      <View className="policy__card">
        <Text className="policy__words">不够的村在「公示牌」里列出来。</Text>
        <Blank
          before="河流经过的每个村，至少"
          unit="块"
          value={String(boards.perVillage)}
          maxLength={2}
          trouble={troubles.perVillage}
          onType={(typed) => hook.typeBoards('perVillage', readWhole(typed, 0, 20))}
        />
        <Blank
          before="在一个村里每满"
          unit="米"
          after="，再加一块"
          value={String(boards.furtherEvery)}
          maxLength={7}
          trouble={troubles.furtherEvery}
          onType={(typed) => hook.typeBoards('furtherEvery', readWhole(typed, 100, 1_000_000))}
        />
      </View>
    </Section>
  )
}

export function Codes({ rules, hook }: PartProps) {
  const { codes } = rules
  const { troubles } = hook.desk
  return (
    <Section title="排污口编码长什么样">
      <View className="policy__card">
        <Text className="policy__words">不一样的照样能存，只请填的人再核对一次。</Text>
        <Blank
          before="以"
          unit="开头"
          after="（几个用顿号隔开；不填就不看开头）"
          value={prefixWords(rules)}
          maxLength={100}
          onType={hook.typePrefixes}
        />
        <Blank
          before="最少"
          unit="个字"
          value={String(codes.least)}
          maxLength={2}
          trouble={troubles.least}
          onType={(typed) => hook.typeLength('least', typed)}
        />
        <Blank
          before="最多"
          unit="个字"
          value={String(codes.most)}
          maxLength={2}
          trouble={troubles.most}
          onType={(typed) => hook.typeLength('most', typed)}
        />
      </View>
    </Section>
  )
}
