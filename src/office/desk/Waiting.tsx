/** Explanations that wait for the office: how many, and the way through them one by one. */
import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { ListRow, Rows } from '@/components/ListRow'
import { Section } from '@/components/Section'
import { openPage } from '@/services/pages'

export function Waiting({ count }: { readonly count: number }) {
  const toLedger = () => openPage('/office/patrol/patrols?status=explained')
  if (count === 0) {
    return (
      <Section title="等您答复">
        <Rows>
          <ListRow icon="check" title="都答复了" detail="河长写了新的说明，会出现在这里" />
        </Rows>
      </Section>
    )
  }
  return (
    <Section title={`等您答复 ${count} 条`}>
      <View className="overview__button">
        <Button onPress={toLedger}>{count > 1 ? '逐条答复' : '去答复'}</Button>
      </View>
    </Section>
  )
}
