/** What I did here and the cloud does not have yet; what it did not take stays with its reason. */
import { Text, View } from '@tarojs/components'
import { sentenceOf } from '@domain/contract/problems'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { DeliverySteps } from '@/components/patrol/DeliverySteps'
import { forgetCorrection } from '@/forms/forgetCorrection'
import { outbox, type OutboxItem } from '@/outbox'
import './report.scss'

export function OnTheWay({ item }: { readonly item: OutboxItem }) {
  const { id, title, state, problem } = item
  if (state !== 'refused') {
    return (
      <Card>
        <Text className="report__pending">{title}</Text>
        <DeliverySteps state={state} />
      </Card>
    )
  }
  return (
    <Card>
      <Text className="report__pending">{`${title}没有被接收`}</Text>
      <Text className="report__refused">{sentenceOf(problem ?? { code: 'service.failed' })}</Text>
      <View className="report__pending-buttons">
        <Button onPress={() => void outbox.retry(id)}>再交一次</Button>
        <Button kind="quiet" onPress={() => void outbox.discard(id).then(() => forgetCorrection(id))}>
          不交了
        </Button>
      </View>
    </Card>
  )
}
