/** A survey and what has been answered so far: it stays on the screen until the cloud has it. */
import { useState } from 'react'
import { useCall } from '@/hooks/useCall'
import { useSend } from '@/hooks/useSend'
import type { Input, Output } from '@domain/contract/contract'

export type Form = Output<'survey.form'>
export type Reply = Input<'survey.answer'>['replies'][number]

export function useAnswering(id: string) {
  const asked = useCall('survey.form', { id })
  const { send, busy, problem, forget } = useSend('survey.answer')
  const [given, setGiven] = useState<Readonly<Record<number, Reply>>>({})
  const [lacking, setLacking] = useState<number | null>(null)
  const [sent, setSent] = useState(false)
  const questions = asked.value?.questions ?? []
  const replies = questions.map(({ kind }, n): Reply => given[n] ?? (kind === 'text' ? '' : []))

  const reply = (n: number, to: Reply) => {
    setGiven((before) => ({ ...before, [n]: to }))
    setLacking(null)
    forget()
  }
  const answer = async () => {
    const empty = questions.findIndex(({ mayStay }, n) => !mayStay && !String(replies[n]).trim())
    setLacking(empty === -1 ? null : empty)
    if (empty !== -1 || !asked.value) return
    if (await send({ id, version: asked.value.version, replies })) setSent(true)
  }
  return { asked, replies, reply, lacking, busy, problem, sent, send: answer }
}
