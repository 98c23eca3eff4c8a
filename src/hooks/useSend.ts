/** A command from a form of the desk: busy while it is on its way, and the problem stays until the next try. */
import { useCallback, useRef, useState } from 'react'
import type { ActionName, Input, Output } from '@domain/contract/contract'
import type { Problem } from '@domain/contract/problems'
import { call } from '@/services/call'

export interface Sending<N extends ActionName> {
  readonly busy: boolean
  readonly problem: Problem | null
  /** The answer's value, or null when it was refused (`problem` says why). A second tap while busy does nothing. */
  send(input: Input<N>): Promise<Output<N> | null>
  forget(): void
}

export function useSend<N extends ActionName>(action: N): Sending<N> {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  /** Known at once: two taps may come before the screen says that it is busy. */
  const onItsWay = useRef(false)
  const send = useCallback(
    async (input: Input<N>) => {
      if (onItsWay.current) return null
      onItsWay.current = true
      setBusy(true)
      setProblem(null)
      const answer = await call(action, input)
      onItsWay.current = false
      setBusy(false)
      if (answer.ok) return answer.value
      setProblem(answer.problem)
      return null
    },
    [action],
  )
  const forget = useCallback(() => setProblem(null), [])
  return { busy, problem, send, forget }
}
