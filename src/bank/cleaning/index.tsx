/** A cleaner's day: each stretch of today with a photo before and one after; without network it waits in the outbox. */
import { View } from '@tarojs/components'
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { Notice } from '@/components/Notice'
import { Screen } from '@/components/Screen'
import { Section } from '@/components/Section'
import { useCall } from '@/hooks/useCall'
import { cleaningDays } from '@domain/cleaning/contracts'
import { LineForm } from '@/office/kit/register/LineForm'
import '@/office/kit/register/register.scss'

export default function CleaningDayPage() {
  const asked = useCall('cleaningContract.mine', {}, { cache: true })
  return (
    <Screen>
      <Fetched of={asked} count={2}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty allDone title="今天没有要保洁的河段" detail="有疑问请联系河长办" />
          ) : (
            <View>
              {items.map(({ id, reachName, stretch, noted }) => {
                const title = [reachName, stretch].filter(Boolean).join('，')
                return (
                  <Section key={id} title={title}>
                    {noted && <Notice tone="done">今天已经记过，还可以再记一次</Notice>}
                    <LineForm
                      log={cleaningDays}
                      {...{ entryId: id, title }}
                      onDelivered={() => void asked.reload()}
                    />
                  </Section>
                )
              })}
            </View>
          )
        }
      </Fetched>
    </Screen>
  )
}
