/** Before a file is chosen: what it must hold, with the names of the columns, and what was wrong with the last one. */
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'

interface ChoosingProps {
  readonly sentence: string | null
  readonly onChoose: () => void
}

const columns = [
  ['编号（id）', '字母、数字、- 和 _；以后再导入同一编号，就替换这一段'],
  ['水域编号（waterId）、水域名称（waterName）', '同一条河的各段写一样的'],
  ['河段名称（name）', '大家怎么叫它，最长 40 字'],
  ['类型（kind）', '河道、溪流、沟渠、水库、山塘'],
  ['等级（level）', '省级、市级、县级、镇级、村级'],
  ['所在村（village）', '可以不填'],
] as const

export function Choosing({ sentence, onChoose }: ChoosingProps) {
  return (
    <>
      {sentence && <Notice tone="overdue">{sentence}</Notice>}
      <Section title="从 GeoJSON 文件导入河段">
        <View className="import__card">
          <Text className="import__words">
            河道、溪流、沟渠画中心线，从上游到下游；水库、山塘画水面的边线。入库前先给您看每一段，有错的逐条说明。
          </Text>
          <Button kind="main" onPress={onChoose}>
            选文件
          </Button>
        </View>
      </Section>
      <Section title="每一段要写的">
        <View className="import__card">
          {columns.map(([name, words]) => (
            <View key={name} className="import__column">
              <Text className="import__name">{name}</Text>
              <Text className="import__words">{words}</Text>
            </View>
          ))}
        </View>
      </Section>
    </>
  )
}
