/** What is no matter of a day becomes a problem of the plan of its water (一河一策), by one tap of the office. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Output } from '@domain/contract/contract'
import { type Problem, sentenceOf } from '@domain/contract/problems'
import { openPage } from '@/services/pages'
import { Button } from '../Button'
import { Notice } from '../Notice'

type Taken = Output<'plan.takeReport'>

interface IntoPlanProps {
  readonly className: string
  readonly busy: boolean
  readonly problem: Problem | null
  /** Null where it came to nothing. */
  take(): Promise<Taken | null>
}

export function IntoPlan({ className, busy, problem, take }: IntoPlanProps) {
  const [taken, setTaken] = useState<Taken | null>(null)
  if (taken) {
    const url = `/office/register/entry?of=planProblem&id=${taken.problemId}`
    return (
      <Notice tone="done" action="去补全" onPress={() => openPage(url)}>
        {`已列入「${taken.planName}」的问题清单`}
      </Notice>
    )
  }
  return (
    <View className={className}>
      {problem && <Notice tone="overdue">{sentenceOf(problem)}</Notice>}
      <Button kind="quiet" busy={busy} onPress={() => void take().then(setTaken)}>
        列入一河一策
      </Button>
    </View>
  )
}
