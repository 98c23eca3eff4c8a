/** A page that could not be fetched: what happened, what to do, and the button that tries again. */
import type { Problem } from '@domain/contract/problems'
import { sentenceOf } from '@domain/contract/problems'
import { Empty } from './Empty'

interface FailedProps {
  readonly problem: Problem
  readonly onRetry: () => void
}

export function Failed({ problem, onRetry }: FailedProps) {
  const offline = problem.code.startsWith('network.')
  return (
    <Empty
      icon={offline ? 'offline' : 'alert'}
      title={offline ? '现在没有网络' : '没有打开'}
      detail={offline ? '这一页还没有在手机里存过，有网后再试。' : sentenceOf(problem)}
      action="再试一次"
      onPress={onRetry}
    />
  )
}
