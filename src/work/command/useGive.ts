/**
 * A command of the desk. Its id is made once for one decision and goes along with every try, so that a second tap,
 * or a try after an unclear answer, does nothing new.
 */
import { useCallback, useRef } from 'react'
import type { Input } from '@domain/contract/contract'
import { sentenceOf, type Problem } from '@domain/contract/problems'
import { useSend } from '@/hooks/useSend'
import { newId } from '@/services/newId'
import type { ReportState } from '../report/useReport'

type GivenAction =
  | 'report.dispatch'
  | 'report.reassign'
  | 'report.recall'
  | 'report.accept'
  | 'report.reject'
  | 'report.merge'
  | 'report.release'
  | 'report.verify'
  | 'report.sendBack'
  | 'report.close'
  | 'report.urge'
  | 'report.instruct'
  | 'report.acknowledge'
  | 'report.markAboutChief'
  | 'report.unmarkAboutChief'

/** What may be taken back for a moment, besides what waits before it happens (`later`). */
const recallable: readonly GivenAction[] = ['report.dispatch', 'report.reassign']

/** `give` says whether it went through; then the page knows, too. */
export function useGive<N extends GivenAction>(action: N, page: ReportState) {
  const { busy, problem, send } = useSend(action)
  const commandId = useRef<Promise<string> | null>(null)
  const giving = useRef(false)
  const { reportId, done } = page
  const give = useCallback(
    async (rest: Omit<Input<N>, 'reportId' | 'commandId'>, said: string): Promise<boolean> => {
      if (giving.current) return false
      giving.current = true
      try {
        commandId.current ??= newId()
        const value = await send({ ...rest, reportId, commandId: await commandId.current } as Input<N>)
        if (value !== null) done(said, recallable.includes(action) || 'later' in rest)
        return value !== null
      } finally {
        giving.current = false
      }
    },
    [send, action, reportId, done],
  )
  return { busy, trouble: problem && troubleOf(problem), give }
}

/** These commands wait for no network: what was not sent has to be tapped again. */
function troubleOf(problem: Problem): string {
  if (problem.code === 'network.offline') return '现在没有网络，没有送出。有网后请再点一次。'
  if (problem.code === 'network.unclear') return '网络不稳，不知道是否送到。请再点一次，不会重复。'
  return sentenceOf(problem)
}
