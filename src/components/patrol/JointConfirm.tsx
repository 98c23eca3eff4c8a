/** A colleague says we patrolled together: yes or no, once. What was answered counts for my own duty. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { sentenceOf, type Problem } from '@domain/contract/problems'
import { call } from '@/services/call'
import { Button } from '../Button'
import { Notice } from '../Notice'
import './JointConfirm.scss'

interface JointConfirmProps {
  readonly patrolId: string
  /** 「王某说，7月1日和您一起巡了带溪 2 段」 */
  readonly question: string
  readonly onAnswered: () => void
}

export function JointConfirm({ patrolId, question, onAnswered }: JointConfirmProps) {
  const [busy, setBusy] = useState<boolean | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const answer = async (joined: boolean) => {
    setBusy(joined)
    const confirmed = await call('patrol.confirmCompanion', { patrolId, joined })
    setBusy(null)
    setProblem(confirmed.ok ? null : confirmed.problem)
    if (confirmed.ok) onAnswered()
  }
  return (
    <View className="joint">
      <Text className="joint__question">{question}</Text>
      {problem && <Notice tone="overdue">{sentenceOf(problem)}</Notice>}
      <View className="joint__answers">
        <Button busy={busy === true} disabled={busy !== null} onPress={() => void answer(true)}>
          我去了
        </Button>
        <Button
          kind="quiet"
          busy={busy === false}
          disabled={busy !== null}
          onPress={() => void answer(false)}
        >
          没有去
        </Button>
      </View>
    </View>
  )
}
