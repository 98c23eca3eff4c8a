/**
 * Requests to learn who reported, on the desk: asked for by one, decided by another, read once by the first. What
 * was read is in memory only, and gone when the page is left.
 */
import { useState } from 'react'
import { useDidHide } from '@tarojs/taro'
import type { Output } from '@domain/contract/contract'
import { hasRole, useMe } from '@/hooks/useMe'
import { usePages, type ItemOf } from '@/hooks/usePages'
import { useReturn } from '@/hooks/useReturn'
import { useSend } from '@/hooks/useSend'
import { leave } from '@/services/unsaved'

export type UnsealingEntry = ItemOf<'vault.listUnsealings'>
export type Identity = Output<'vault.readUnsealed'>

/** `asking` is what lies in front for a last word. */
export type Question = 'agree' | 'refuse' | 'read'

export function useUnsealings() {
  const me = useMe()
  const list = usePages('vault.listUnsealings', {})
  useReturn(() => void list.reload())
  const [chosenId, setChosen] = useState<string | null>(null)
  const [question, setQuestion] = useState<Question | null>(null)
  const [identity, setIdentity] = useState<Identity | null>(null)
  const deciding = useSend('vault.decideUnseal')
  const reading = useSend('vault.readUnsealed')
  const forgetIdentity = () => setIdentity(null)
  // The screen may be seen by the next one who sits down, and WeChat keeps a picture of what was left.
  useDidHide(forgetIdentity)

  const goOn = (id: string | null) => {
    setChosen(id)
    forgetIdentity()
    deciding.forget()
    reading.forget()
  }
  const decide = async ({ id }: UnsealingEntry, agreed: boolean, note: string) => {
    const decided = await deciding.send({ unsealingId: id, agreed, note })
    setQuestion(null)
    if (decided) void list.reload()
  }
  const read = async ({ id }: UnsealingEntry) => {
    const answer = await reading.send({ unsealingId: id })
    setQuestion(null)
    if (!answer) return
    setIdentity(answer)
    void list.reload()
  }
  return {
    ...{ list, goOn, question, decide, read, identity, forgetIdentity },
    choose: (id: string | null) => leave(() => goOn(id)),
    chosen: list.items.find(({ id }) => id === chosenId) ?? null,
    /** Only the office may ask; the head chief decides. */
    mayAsk: hasRole(me.value, 'office'),
    ask: setQuestion,
    cancel: () => setQuestion(null),
    busy: deciding.busy || reading.busy,
    problem: deciding.problem ?? reading.problem,
  }
}

export type UnsealingsDesk = ReturnType<typeof useUnsealings>
