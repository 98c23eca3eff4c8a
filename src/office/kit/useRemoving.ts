/** Taking a line out of a list on the desk: gone at once, sent after a moment to take that back, back when refused. */
import { useState } from 'react'
import type { Answer } from '@domain/contract/answer'
import type { Problem } from '@domain/contract/problems'
import { useUndoable } from './useUndoable'

export function useRemoving(send: (id: string) => Promise<Answer<unknown>>, reload: () => Promise<void>) {
  const [gone, setGone] = useState<readonly string[]>([])
  const [problem, setProblem] = useState<Problem | null>(null)
  const { waiting, later, undo } = useUndoable()
  const comeBack = (id: string) => setGone((now) => now.filter((each) => each !== id))
  const act = async (id: string) => {
    const answer = await send(id)
    if (answer.ok) return void reload()
    comeBack(id)
    setProblem(answer.problem)
  }
  /** `sentence` says what was done, as 「已删除」. */
  const remove = (id: string, sentence: string) => {
    setProblem(null)
    setGone((now) => [...now, id])
    later({ sentence, act: () => void act(id), takeBack: () => comeBack(id) })
  }
  return { gone, problem, waiting, undo, remove }
}
