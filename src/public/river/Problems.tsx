/** What residents reported of this river: what is being done about it, and what came of it lately. */
import { Text, View } from '@tarojs/components'
import { Card } from '@/components/Card'
import { ListRow, Rows } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import type { CallState } from '@/hooks/useCall'
import { cloudNow } from '@/services/cloudClock'
import { openPage } from '@/services/pages'
import type { Output } from '@domain/contract/contract'
import { categoryLabel } from '@domain/report/category'
import { BeforeAfter } from '../components/BeforeAfter'
import { openReport, whenWords, type PublicReport } from '../components/publicWords'
import { ProblemRow } from './ProblemRow'

/** Shown on this page; the map has the rest. */
const mostOpen = 5
const mostDone = 3

const toMap = () => openPage('/public/map/index')

export function Problems({ of }: { readonly of: CallState<Output<'report.listPublic'>> }) {
  if (of.state === 'loading') {
    return (
      <Section title="正在办的事">
        <Skeleton shape="rows" count={1} />
      </Section>
    )
  }
  if (of.state === 'failed') {
    return (
      <Section title="正在办的事">
        <Notice icon="offline" action="重试" onPress={() => void of.reload()}>
          这一部分没有打开
        </Notice>
      </Section>
    )
  }
  const { items } = of.value
  return (
    <>
      <Open items={items.filter(({ done }) => !done)} />
      <Done items={items.filter(({ done }) => done).slice(0, mostDone)} />
    </>
  )
}

interface ItemsProps {
  readonly items: readonly PublicReport[]
}

function Open({ items }: ItemsProps) {
  return (
    <Section title="正在办的事">
      {items.length === 0 && <Text className="river__none">这条河现在没有正在办的问题。</Text>}
      <Rows>
        {items.slice(0, mostOpen).map((item) => (
          <ProblemRow key={item.id} item={item} />
        ))}
        <ListRow
          icon="place"
          title="问题地图"
          detail={
            items.length > mostOpen
              ? `这条河还有 ${items.length - mostOpen} 件，在地图上看`
              : '看全镇在办和办好的问题'
          }
          onPress={toMap}
        />
      </Rows>
    </Section>
  )
}

function Done({ items }: ItemsProps) {
  if (items.length === 0) return null
  return (
    <Section title="最近办好的">
      {items.map((item) => (
        <Card key={item.id}>
          <BeforeAfter before={item.before} after={item.after} label={categoryLabel[item.category]} />
          <View
            className={`river__done ${item.before.length + item.after.length === 0 ? 'river__done--alone' : ''}`}
          >
            <ListRow
              title={categoryLabel[item.category]}
              detail={whenWords(item, cloudNow())}
              onPress={() => openReport(item.id)}
            />
          </View>
        </Card>
      ))}
    </Section>
  )
}
