/** What is about to be struck off, for everyone to read and to object to while the notice runs. */
import { Text, View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { Screen } from '@/components/Screen'
import { Section } from '@/components/Section'
import { useCall } from '@/hooks/useCall'
import type { Output } from '@domain/contract/contract'
import { monthDay } from '@/words/dayWords'
import { openPage } from '@/services/pages'
import { phone } from '../components/publicWords'
import './notices.scss'

type Notice = Output<'supervision.notices'>['items'][number]

export default function NoticesPage() {
  const notices = useCall('supervision.notices', {}, { cache: true })
  useShareAppMessage(() => ({ title: '河道问题整改公示', path: '/public/notices/index' }))
  return (
    <Screen quiet>
      <Fetched of={notices} count={2}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty
              icon="speech"
              title="现在没有公示"
              detail="督查问题整改好以后，先在这里公示，没有异议才销号"
            />
          ) : (
            items.map((notice) => <Sheet key={notice.id} notice={notice} />)
          )
        }
      </Fetched>
    </Screen>
  )
}

function Sheet({ notice }: { readonly notice: Notice }) {
  const { id, problem, department, goal, measures, remedy, from, until, telephone } = notice
  const lines = [
    ['责任单位', department],
    ['整改目标', goal],
    ['整改措施', measures],
    ['整改情况', remedy],
    ['公示', `${monthDay(from)}至${monthDay(until)}`],
  ].filter(([, said]) => said)
  return (
    <Section title={problem}>
      <Card>
        {lines.map(([title, said]) => (
          <View key={title} className="notices__line">
            <Text className="notices__title">{title}</Text>
            <Text className="notices__said">{said}</Text>
          </View>
        ))}
        <View className="notices__buttons">
          <Button onPress={() => openPage(`/report/complaint/index?about=${id}`)}>提异议</Button>
          <Button kind="quiet" label={`打电话 ${telephone}`} onPress={() => phone(telephone)}>
            {telephone}
          </Button>
        </View>
      </Card>
    </Section>
  )
}
