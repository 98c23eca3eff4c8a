/** What is no matter of a day becomes a problem of the plan of its water, by one tap of the office. */
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Notice } from '@/components/Notice'
import { hasRole, useMe } from '@/hooks/useMe'
import { useSend } from '@/hooks/useSend'
import type { Output } from '@domain/contract/contract'
import { sentenceOf } from '@domain/contract/problems'
import { dispatchedStates } from '@domain/report/aboutChief'
import type { ReportAnswer } from './useReport'

export function TakeIntoPlan({ report: { id, state } }: Pick<ReportAnswer, 'report'>) {
  const me = useMe()
  const take = useSend('plan.takeReport')
  const [taken, setTaken] = useState<Output<'plan.takeReport'> | null>(null)
  if (!hasRole(me.value, 'office') || !dispatchedStates.includes(state)) return null
  const send = async () => setTaken(await take.send({ reportId: id }))
  if (taken) {
    const url = `/office/register/entry?of=planProblem&id=${taken.problemId}`
    return (
      <Notice tone="done" action="去补全" onPress={() => void Taro.navigateTo({ url })}>
        {`已列入「${taken.planName}」的问题清单`}
      </Notice>
    )
  }
  return (
    <View className="report__sealed">
      {take.problem && <Notice tone="overdue">{sentenceOf(take.problem)}</Notice>}
      <Button kind="quiet" busy={take.busy} onPress={() => void send()}>
        列入一河一策
      </Button>
    </View>
  )
}
