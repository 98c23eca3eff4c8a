/** Who walks for me, and until when; can be taken back at any time. */
import { Text, View } from '@tarojs/components'
import { sentenceOf } from '@domain/contract/problems'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { ConfirmSheet } from '@/components/ConfirmSheet'
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { Notice } from '@/components/Notice'
import { Screen } from '@/components/Screen'
import { monthDay } from '@/words/dayWords'
import { openPage } from '@/services/pages'
import { useDelegations } from './useDelegations'
import './delegations.scss'

export default function DelegationsPage() {
  const { list, asked, ask, busy, problem, revoke } = useDelegations()
  return (
    <Screen
      action={
        <Button kind="main" onPress={() => openPage('/patrol/delegate/index')}>
          请一位同事代巡
        </Button>
      }
    >
      {problem && <Notice tone="overdue">{sentenceOf(problem)}</Notice>}
      <Fetched of={list} shape="rows">
        {({ items }) =>
          items.length === 0 ? (
            <Empty
              icon="people"
              title="现在没有人替您巡"
              detail="出差、生病时，可以请同事代巡几天。代巡的人用自己的名字签。"
            />
          ) : (
            items.map((item) => (
              <Card key={item.id}>
                <Text className="delegation__who">{`${item.delegateName}代巡${item.reachName}`}</Text>
                <Text className="delegation__line">{`${monthDay(item.from)}到${monthDay(item.until)}`}</Text>
                <Text className="delegation__line">{item.reason}</Text>
                <View className="delegation__button">
                  <Button kind="danger" label={`撤回${item.delegateName}的代巡`} onPress={() => ask(item)}>
                    撤回
                  </Button>
                </View>
              </Card>
            ))
          )
        }
      </Fetched>
      <ConfirmSheet
        open={asked !== null}
        title="撤回这个委托？"
        detail={`撤回后，${asked?.reachName ?? ''}由您自己巡。${asked?.delegateName ?? ''}已经巡的照样算数。`}
        confirm="撤回"
        danger
        busy={busy}
        onConfirm={() => void revoke()}
        onCancel={() => ask(null)}
      />
    </Screen>
  )
}
