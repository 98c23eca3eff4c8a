/** What is to be done today, worked through from the top; J and K go down and up, Enter opens. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Failed } from '@/components/Failed'
import { ListRow, Rows } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { Tag } from '@/components/Tag'
import { useRowKeys } from '@/hooks/useRowKeys'
import { useWide } from '@/hooks/useWide'
import { sentenceOfQuery } from '@domain/contract/problems'
import { beginningOf, kindTone } from './workOfDay'
import type { DayWorkState } from './useDayWork'
import { openAddress } from '@/services/addresses'

export function DayWork({ of: { items, more, busy, problem, reload } }: { readonly of: DayWorkState }) {
  const [all, showAll] = useState(false)
  const wide = useWide()
  useRowKeys('.day-work .row')
  if (items === null) {
    return (
      <Section title="要办的">
        {problem ? <Failed problem={problem} onRetry={reload} /> : <Skeleton shape="rows" count={4} />}
      </Section>
    )
  }
  const shown = all ? items : beginningOf(items)
  const title = items.length === 0 ? '要办的' : `要办的 ${items.length}${more ? '+' : ''} 件`
  return (
    <Section title={title}>
      {problem && !busy && (
        <Notice tone="dueSoon" action="重试" onPress={reload}>
          {`有一部分没有取到。${sentenceOfQuery(problem)}`}
        </Notice>
      )}
      <View className="day-work">
        <Rows>
          {items.length === 0 && <ListRow icon="check" title="都办完了" detail="新的事情会出现在这里" />}
          {shown.map((item) => (
            <ListRow
              key={item.key}
              title={item.title}
              detail={item.detail}
              aside={<Tag tone={kindTone[item.kind]}>{item.kind}</Tag>}
              label={`${item.kind}：${item.title}，${item.detail}`}
              onPress={() => openAddress((wide && item.beside) || item.url)}
            />
          ))}
        </Rows>
      </View>
      {shown.length < items.length && (
        <View className="overview__button day-work__more">
          <Button onPress={() => showAll(true)}>{`再看后面的 ${items.length - shown.length} 件`}</Button>
        </View>
      )}
      {more && all && <Text className="overview__words day-work__more">还有更多，办完上面的会接着出现</Text>}
    </Section>
  )
}
