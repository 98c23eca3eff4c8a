/** Approving or declining one reward: asked about once more, since money follows from it. */
import { useState } from 'react'
import { useSend } from '@/hooks/useSend'
import { yuanText } from '@/words/money'
import type { RewardEntry } from './useRewards'

interface Question {
  readonly kind: 'approve' | 'decline'
  readonly reward: RewardEntry
}

export type Deciding = ReturnType<typeof useDeciding>

export function useDeciding(onDecided: (rewardId: string) => void) {
  const [asking, setAsking] = useState<Question | null>(null)
  /** What was decided last, in words. */
  const [said, setSaid] = useState<string | null>(null)
  const approving = useSend('reward.approve')
  const declining = useSend('reward.decline')

  const forget = () => {
    setSaid(null)
    approving.forget()
    declining.forget()
  }
  const ask = (kind: Question['kind'], reward: RewardEntry) => {
    forget()
    setAsking({ kind, reward })
  }
  const decided = ({ id }: RewardEntry, sentence: string) => {
    setSaid(sentence)
    onDecided(id)
  }
  const approve = async (reward: RewardEntry) => {
    const answer = await approving.send({ rewardId: reward.id })
    setAsking(null)
    if (!answer) return
    const then = answer.state === 'claimable' ? '举报人现在可以领取' : '还需另一位同事审批'
    decided(reward, `已同意 ${yuanText(reward.amount)}，${then}`)
  }
  const decline = async (reward: RewardEntry, text: string) => {
    const answer = await declining.send({ rewardId: reward.id, text })
    setAsking(null)
    if (answer) decided(reward, `已定为不予奖励，原因会告诉举报人`)
  }
  return {
    ...{ asking, ask, said, approve, decline, forget },
    cancel: () => setAsking(null),
    busy: approving.busy || declining.busy,
    problem: approving.problem ?? declining.problem,
  }
}
