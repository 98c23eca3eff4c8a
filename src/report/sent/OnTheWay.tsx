/** Safe on the phone and not yet there: how far it has come, or why it was refused and what to change. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { sentenceOf } from '@domain/contract/problems'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { ConfirmSheet } from '@/components/ConfirmSheet'
import { Notice } from '@/components/Notice'
import { speak } from '@/components/native/speak'
import { DeliverySteps } from '@/components/patrol/DeliverySteps'
import { sendAgain } from '@/forms/sendAgain'
import { outbox, type OutboxItem } from '@/outbox'
import { momentWords } from '@/words/clockWords'
import { phoneNow } from '@/services/cloudClock'
import { openInPlace, toToday } from '@/services/pages'
import '../receipt/receipt.scss'

export function OnTheWay({ item }: { readonly item: OutboxItem<'report.submit'> }) {
  return (
    <>
      <View className="sent__head">
        <Text className="sent__outcome" {...speak({ role: 'heading', level: 1 })}>
          {item.state === 'refused' ? '这次没有被接收' : '已存在手机里'}
        </Text>
        <Text className="sent__line">{item.title}</Text>
        <Text className="sent__line">
          {`${momentWords(item.createdAt, phoneNow())} · ${item.input.photos.length} 张照片`}
        </Text>
      </View>
      {item.problem && (
        <Notice tone={item.state === 'refused' ? 'overdue' : 'calm'}>{sentenceOf(item.problem)}</Notice>
      )}
      {item.state === 'refused' ? (
        <Refused item={item} />
      ) : (
        <Card>
          <DeliverySteps state={item.state} />
          <Text className="sent__line">
            送达后这里显示回执码。可以放心离开，在「我的」的「我的举报」里再打开。
          </Text>
        </Card>
      )}
    </>
  )
}

/** What was filled in is all still there: change it, send it again as it is, or give it up. */
function Refused({ item }: { readonly item: OutboxItem<'report.submit'> }) {
  const [dropping, setDropping] = useState(false)
  const drop = async () => {
    await outbox.discard(item.id)
    await toToday()
  }
  const correct = () => openInPlace(`/report/new/index?reportId=${item.id}`)
  return (
    <View className="sent__buttons">
      <Button kind="main" onPress={correct}>
        改一改再发
      </Button>
      <Button onPress={() => void sendAgain(item.id, correct)}>不改，再发一次</Button>
      <Button kind="quiet" onPress={() => setDropping(true)}>
        不报了
      </Button>
      <ConfirmSheet
        open={dropping}
        title="不报了？"
        detail="这条举报和照片会从手机里删掉，找不回来。"
        confirm="删掉"
        cancel="留着"
        danger
        onConfirm={() => void drop()}
        onCancel={() => setDropping(false)}
      />
    </View>
  )
}
