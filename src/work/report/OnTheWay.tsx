/** What I did here and the cloud does not have yet; what it did not take stays with its reason. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { sentenceOf } from '@domain/contract/problems'
import { Button } from '@/components/Button'
import { Card } from '@/components/Card'
import { DeliverySteps } from '@/components/patrol/DeliverySteps'
import { sendAgain } from '@/forms/sendAgain'
import { outbox, type OutboxItem } from '@/outbox'
import { EvidenceSheet } from '../command/EvidenceSheet'
import { commandOf } from './pending'
import type { ReportAnswer, ReportState } from './useReport'
import './report.scss'

interface OnTheWayProps {
  readonly item: OutboxItem
  readonly page: ReportState
  readonly answer: ReportAnswer
}

export function OnTheWay({ item, page, answer }: OnTheWayProps) {
  const [correcting, correct] = useState(false)
  const { id, title, state, problem } = item
  const step = stepOf(item)
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
        <Button onPress={() => void sendAgain(id, () => correct(true))}>再交一次</Button>
        <Button kind="quiet" onPress={() => void outbox.discard(id)}>
          不交了
        </Button>
      </View>
      {correcting && step && (
        <EvidenceSheet {...{ step, page, answer }} correcting={id} onClose={() => correct(false)} />
      )}
    </Card>
  )
}

/** In whose sheet it was written; 接单 has none, and nothing of it is corrected. */
function stepOf(item: OutboxItem) {
  const command = commandOf(item)
  if (command === 'recheck') return (item as OutboxItem<'report.recheck'>).input.fine ? 'fine' : 'recurred'
  return command === 'take' ? null : command
}
