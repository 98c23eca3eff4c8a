/** Explanations that wait for the office: the first thing to do in the morning. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button } from '@/components/Button'
import { Fetched } from '@/components/Fetched'
import { ListRow, Rows } from '@/components/ListRow'
import { Section } from '@/components/Section'
import type { CallState } from '@/hooks/useCall'
import { dayWords } from '@/words/dayWords'
import { dayOf } from '@domain/calendar/day'
import type { Output } from '@domain/contract/contract'
import { useWide } from '@/hooks/useWide'

interface WaitingProps {
  readonly count: number
  readonly first: CallState<Output<'patrol.listAll'>>
}

export function Waiting({ count, first }: WaitingProps) {
  const wide = useWide()
  const toLedger = () => void Taro.navigateTo({ url: '/office/patrols/index?status=explained' })
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
      <Fetched of={first} shape="rows" count={3}>
        {({ items }) => (
          <Rows>
            {items.map(({ id, personName, reachName, day, coverage }) => (
              <ListRow
                key={id}
                title={`${personName}，${reachName}`}
                detail={`${dayWords(day, dayOf(Date.now()))}，走到 ${Math.floor(coverage * 100)}%`}
                onPress={() =>
                  wide ? toLedger() : void Taro.navigateTo({ url: `/office/patrol/index?patrolId=${id}` })
                }
              />
            ))}
          </Rows>
        )}
      </Fetched>
      <View className="overview__button">
        <Button kind={wide ? 'ordinary' : 'main'} onPress={toLedger}>
          {count > 1 ? '逐条答复' : '去答复'}
        </Button>
      </View>
    </Section>
  )
}
