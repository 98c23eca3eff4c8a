/** What I hand over or take over (离任交水): the list, which fills itself, and my name under it. */
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { ListRow, Rows } from '@/components/ListRow'
import { Notice } from '@/components/Notice'
import { Screen } from '@/components/Screen'
import { HandoverList } from '@/components/handover/HandoverList'
import { betweenWords, missingWords } from '@/components/handover/handoverWords'
import { useCall } from '@/hooks/useCall'
import { useReturn } from '@/hooks/useReturn'
import { openPage } from '@/services/pages'
import { SignSheet } from './SignSheet'

export default function OwnHandoverPage() {
  const { id } = useRouter().params
  return id === undefined ? <Mine /> : <One id={id} />
}

function Mine() {
  const mine = useCall('handover.mine', {}, { cache: true })
  useReturn(() => void mine.reload())
  return (
    <Screen>
      <Fetched of={mine} shape="rows" count={2}>
        {({ today, items }) =>
          items.length === 0 ? (
            <Empty
              icon="people"
              title="没有要交接的"
              detail="换河长时，清单会自己列在这里，离任和接任的人都在手机上签字"
            />
          ) : (
            <Rows>
              {items.map((item) => (
                <ListRow
                  key={item.id}
                  title={`${item.reachName}，${item.side === 'giver' ? '我交出' : '我接手'}`}
                  detail={`${betweenWords(item)}；${missingWords(item, today, item.side)}`}
                  onPress={() => openPage(`/own/handover/index?id=${item.id}`)}
                />
              ))}
            </Rows>
          )
        }
      </Fetched>
    </Screen>
  )
}

function One({ id }: { readonly id: string }) {
  const asked = useCall('handover.get', { id })
  const [signing, setSigning] = useState(false)
  const handover = asked.value
  const early = handover !== null && handover.lastDay > handover.today
  return (
    <Screen
      action={
        handover?.may.sign && (
          <Button kind="main" onPress={() => setSigning(true)}>
            看过了，签字
          </Button>
        )
      }
    >
      {early && <Notice icon="clock">到离任那天再签字，这几天的事也会列进来</Notice>}
      <Fetched of={asked} count={3}>
        {(value) => <HandoverList of={value} opens={false} />}
      </Fetched>
      {signing && handover && (
        <SignSheet
          handover={handover}
          onClose={() => setSigning(false)}
          onMoved={() => void asked.reload()}
          onSigned={() => {
            setSigning(false)
            void asked.reload()
          }}
        />
      )}
    </Screen>
  )
}
