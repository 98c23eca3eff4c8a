/** Approving or declining one reward: asked about once more, since money follows from it. */
import { useState } from 'react'
import type { ItemOf } from '@/hooks/usePages'
import { useSend } from '@/hooks/useSend'
import { yuanText } from '@domain/money/yuan'
import { useStopping } from './useStopping'

export type RewardEntry = ItemOf<'reward.list'>

interface Question {
  readonly kind: 'approve' | 'decline' | 'stop'
  readonly reward: RewardEntry
}

export type Deciding = ReturnType<typeof useDeciding>

export function useDeciding(onDecided: (rewardId: string) => void, onStopped: () => void) {
  const [asking, setAsking] = useState<Question | null>(null)
  /** What was decided last, in words. */
  const [said, setSaid] = useState<string | null>(null)
  const approving = useSend('reward.approve')
  const declining = useSend('reward.decline')
  const stopping = useStopping((sentence) => {
    setAsking(null)
    setSaid(sentence)
    onStopped()
  })

  const forget = () => {
    setSaid(null)
    for (const each of [approving, declining, stopping]) each.forget()
  }
  const ask = (kind: Question['kind'], reward: RewardEntry) => {
    forget()
    setAsking({ kind, reward })
  }
  const approve = async (reward: RewardEntry) => {
    const answer = await approving.send({ rewardId: reward.id })
    setAsking(null)
    if (!answer) return
    const then = answer.state === 'claimable' ? '举报人现在可以领取' : '还需另一位同事审批'
    setSaid(`已同意 ${yuanText(reward.amount)}，${then}`)
    onDecided(reward.id)
  }
  const decline = async (reward: RewardEntry, text: string) => {
    const answer = await declining.send({ rewardId: reward.id, text })
    // While the cloud has not taken it, the sheet stays: the reason that was typed is in it.
    if (!answer) return
    setAsking(null)
    setSaid('已定为不予奖励，原因会告诉举报人')
    onDecided(reward.id)
  }
  return {
    ...{ cancel: () => setAsking(null), stopProblem: stopping.problem, declineProblem: declining.problem },
    ...{ asking, ask, said, approve, decline, stop: stopping.stop, forget },
    busy: approving.busy || declining.busy || stopping.busy,
    problem: approving.problem,
  }
}
