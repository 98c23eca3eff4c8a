/** One query on a page in all its states: coming, not to be had, from an earlier time, there. */
import { type ReactNode, useContext } from 'react'
import { sentenceOfQuery, type Problem } from '@domain/contract/problems'
import type { CallState } from '@/hooks/useCall'
import { Failed } from './Failed'
import { Notice } from './Notice'
import { Quiet } from './Screen'
import { Skeleton } from './Skeleton'

interface FetchedProps<T> {
  readonly of: CallState<T>
  readonly shape?: 'card' | 'rows' | 'figures'
  readonly count?: number
  readonly children: (value: T) => ReactNode
}

export function Fetched<T>({ of, shape, count, children }: FetchedProps<T>) {
  if (of.state === 'failed') return <Failed problem={of.problem} onRetry={() => void of.reload()} />
  if (of.state === 'loading') return <Skeleton shape={shape} count={count} />
  return (
    <>
      {of.stale && of.problem && <Earlier problem={of.problem} onRetry={() => void of.reload()} />}
      {children(of.value)}
    </>
  )
}

/** What is shown may have changed since. That there is no network is said once on a screen. */
export function Earlier({ problem, onRetry }: { readonly problem: Problem; readonly onRetry: () => void }) {
  const offline = problem.code === 'network.offline'
  const quiet = useContext(Quiet)
  const earlier = '显示的是上次看到的内容'
  return (
    <Notice
      icon={offline ? 'offline' : 'alert'}
      tone={offline ? 'calm' : 'dueSoon'}
      action="重试"
      onPress={onRetry}
    >
      {offline ? `${quiet ? '没有网络，' : ''}${earlier}` : `${earlier}。${sentenceOfQuery(problem)}`}
    </Notice>
  )
}
