/** One item that is not delivered: how far it has come, or why it was refused, and what to do. */
import { Text, View } from '@tarojs/components'
import { sentenceOf } from '@domain/contract/problems'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { Tag } from '@/components/Tag'
import { DeliverySteps } from '@/components/patrol/DeliverySteps'
import { outboxStateLabel, type OutboxItem } from '@/outbox'
import { momentWords } from '@/words/clockWords'
import { phoneNow } from '@/services/cloudClock'
import { openPage } from '@/services/pages'
import { correctionOf } from './correction'
import './outbox.scss'

interface WaitingItemProps {
  readonly item: OutboxItem
  readonly onRetry: () => void
  readonly onDiscard: () => void
}

export function WaitingItem({ item, onRetry, onDiscard }: WaitingItemProps) {
  const { title, createdAt, state, problem, files, attempts } = item
  const correction = state === 'refused' ? correctionOf(item) : null
  return (
    <Card>
      <Text className="waiting__title">{title}</Text>
      <Text className="waiting__detail">
        {momentWords(createdAt, phoneNow()) + (files.length > 0 ? ` · ${files.length} 张照片` : '')}
      </Text>
      <View className="waiting__state">
        {state === 'refused' ? (
          <Tag tone="overdue">{outboxStateLabel.refused}</Tag>
        ) : state === 'delivered' ? null : (
          <DeliverySteps state={state} />
        )}
      </View>
      {problem && <Text className="waiting__problem">{sentenceOf(problem)}</Text>}
      {correction && 'advice' in correction && <Text className="waiting__detail">{correction.advice}</Text>}
      {state === 'saved' && attempts > 0 && (
        <Text className="waiting__detail">{`已试 ${attempts} 次，会自动再试`}</Text>
      )}
      {state !== 'sending' && (
        <View className="waiting__buttons">
          {correction && 'page' in correction && (
            <Button label={`修改${title}`} onPress={() => openPage(correction.page)}>
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
