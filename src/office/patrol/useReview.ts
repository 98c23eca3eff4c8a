/**
 * The office's answer to an explanation. It can't be taken back once given, so it waits a moment behind
 * 「撤销」; what was decided shows in the list at once and goes back if the cloud refuses it.
 */
import { useState } from 'react'
import type { PatrolStatus } from '@domain/patrol/patrol'
import { type Problem, sentenceOf } from '@domain/contract/problems'
import { call } from '@/services/call'
import { useUndoable } from '@/office/kit/useUndoable'

export interface Decision {
  readonly patrolId: string
  readonly personName: string
  readonly accepted: boolean
  /** The office's sentence; a refusal needs one. */
  readonly text: string
}

export interface Review {
  /** Decided here, by patrol: shown instead of the listed state. */
  readonly decided: Readonly<Record<string, PatrolStatus>>
  readonly waiting: string | null
  /** What the cloud did not take: whose patrol, what was written, and why. */
  readonly refused: { readonly decision: Decision; readonly problem: Problem } | null
  /** Several are answered, and taken back, together. */
  decide(...all: readonly Decision[]): void
  undo(): void
}

interface Hooks {
  /** The cloud has it. */
  readonly onStored?: () => void
  /** It is decided here; another may be looked at. */
  readonly onDecided?: (patrolId: string) => void
}

export function useReview({ onStored, onDecided }: Hooks = {}): Review {
  const [decided, setDecided] = useState<Readonly<Record<string, PatrolStatus>>>({})
  const [refused, setRefused] = useState<Review['refused']>(null)
  const { waiting, later, undo } = useUndoable()

  const forget = (patrolId: string) =>
    setDecided((before) => Object.fromEntries(Object.entries(before).filter(([id]) => id !== patrolId)))

  const send = async (decision: Decision) => {
    const { patrolId, accepted, text } = decision
    const answer = await call('patrol.review', { patrolId, accepted, text })
    if (answer.ok) return onStored?.()
    forget(patrolId)
    setRefused({ decision, problem: answer.problem })
  }

  /** One after the other, so that a refusal of one says nothing of the others. */
  const sendAll = async (all: readonly Decision[]) => {
    for (const decision of all) await send(decision)
  }

  const decide = (...all: readonly Decision[]) => {
    setRefused(null)
    setDecided((before) => ({
      ...before,
      ...Object.fromEntries(
        all.map(({ patrolId, accepted }) => [patrolId, accepted ? 'accepted' : 'rejected']),
      ),
    }))
    later({
      sentence: sentenceFor(all),
      act: () => void sendAll(all),
      takeBack: () => all.forEach(({ patrolId }) => forget(patrolId)),
    })
    const last = all.at(-1)
    if (last) onDecided?.(last.patrolId)
  }
  return { decided, waiting, refused, decide, undo }
}

/** It is read beside another patrol by then, and what was written is nowhere else any more. */
export function refusedWords({
  decision: { personName, text },
  problem,
}: NonNullable<Review['refused']>): string {
  const written = text === '' ? '' : `。您写的是：「${text}」`
  return `对${personName}这次巡河的答复没有存上：${sentenceOf(problem)}${written}`
}

function sentenceFor(all: readonly Decision[]): string {
  const word = all.every(({ accepted }) => accepted) ? '已认可' : '未认可'
  return all.length === 1 ? `${word}${all[0]!.personName}的这次巡河` : `${word}这 ${all.length} 次巡河`
}
