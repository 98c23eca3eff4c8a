/** One step of the reporter, known by an id of its own: tried again after a lost answer it is still one step. */
import { useRef } from 'react'
import type { ActionName, Input } from '@domain/contract/contract'
import { useSend } from '@/hooks/useSend'
import { newId } from '@/services/newId'
import type { AsReporter } from './useTrack'

type Step = Extract<ActionName, 'report.withdraw' | 'report.reopen' | 'report.rate'>
type Said<N extends Step> = Omit<Input<N>, 'reportId' | 'receipt' | 'commandId'>

export function useStep<N extends Step>(action: N, who: AsReporter, onDone: () => Promise<void>) {
  const { busy, problem, send } = useSend(action)
  const known = useRef<{ said: string; commandId: string } | null>(null)
  const take = async (said: Said<N>): Promise<boolean> => {
    const words = JSON.stringify(said)
    // Other words are another step: the cloud must not take the new ones for the old.
    if (known.current?.said !== words) known.current = { said: words, commandId: await newId() }
    const answer = await send({ ...who, ...said, commandId: known.current.commandId } as unknown as Input<N>)
    if (answer === null) return false
    await onDone()
    return true
  }
  return { busy, problem, take }
}
