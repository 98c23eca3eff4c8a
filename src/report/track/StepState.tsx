/** How far a step of the reporter has come, or why it was not taken. */
import { sentenceOf } from '@domain/contract/problems'
import { Card } from '@/components/Card'
import { Notice } from '@/components/Notice'
import { DeliverySteps } from '@/components/patrol/DeliverySteps'
import type { OutboxItem } from '@/outbox'

interface StepStateProps {
  readonly item: OutboxItem | null
  readonly full: boolean
}

export function StepState({ item, full }: StepStateProps) {
  if (full) return <Notice tone="overdue">手机存储满了，请清理后再提交；您写的还在这里。</Notice>
  if (!item) return null
  if (item.state === 'refused') {
    return item.problem ? <Notice tone="overdue">{sentenceOf(item.problem)}</Notice> : null
  }
  if (item.unwritten) return <Notice>正在送出，网络不好会自动再试，请先别关掉小程序。</Notice>
  return (
    <Card>
      <DeliverySteps state={item.state} />
      {item.problem && <Notice tone="calm">{sentenceOf(item.problem)}</Notice>}
    </Card>
  )
}
