/** One item that is not delivered: how far it has come, or why it was refused, and what to do. */
import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { describeInstant } from '@domain/calendar/day'
import { sentenceOf } from '@domain/contract/problems'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { Tag } from '@/components/Tag'
import { DeliverySteps } from '@/components/patrol/DeliverySteps'
import { outboxStateLabel, type OutboxItem } from '@/outbox'
import './outbox.scss'

interface WaitingItemProps {
  readonly item: OutboxItem
  readonly onRetry: () => void
  readonly onDiscard: () => void
}

/** A patrol that was refused is corrected where it was filled in. */
const finishPage = (patrolId: string) => `/pages/patrol/finish/index?patrolId=${patrolId}`

export function WaitingItem({ item, onRetry, onDiscard }: WaitingItemProps) {
  const { title, createdAt, state, problem, files, attempts } = item
  return (
    <Card>
      <Text className="waiting__title">{title}</Text>
      <Text className="waiting__detail">
        {describeInstant(createdAt) + (files.length > 0 ? ` · ${files.length} 张照片` : '')}
      </Text>
      <View className="waiting__state">
        {state === 'refused' ? (
          <Tag tone="overdue">{outboxStateLabel.refused}</Tag>
        ) : state === 'delivered' ? null : (
          <DeliverySteps state={state} />
        )}
      </View>
      {problem && <Text className="waiting__problem">{sentenceOf(problem)}</Text>}
      {state === 'saved' && attempts > 0 && (
        <Text className="waiting__detail">{`已试 ${attempts} 次，会自动再试`}</Text>
      )}
      {state !== 'sending' && (
        <View className="waiting__buttons">
          {state === 'refused' && item.action === 'patrol.submit' && (
            <Button label={`修改${title}`} onPress={() => void Taro.navigateTo({ url: finishPage(item.id) })}>
              去修改
            </Button>
          )}
          <Button label={`上传${title}`} onPress={onRetry}>
            {state === 'refused' ? '再交一次' : '现在上传'}
          </Button>
          <Button kind="quiet" label={`丢弃${title}`} onPress={onDiscard}>
            丢弃
          </Button>
        </View>
      )}
    </Card>
  )
}
