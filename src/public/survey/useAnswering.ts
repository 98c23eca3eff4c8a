/**
 * A survey and what has been answered so far. Handed in it goes by the outbox, so it survives a dead spot and a kill; once
 * it has arrived nothing of it stays on the phone.
 */
import { useEffect, useState } from 'react'
import { useCall } from '@/hooks/useCall'
import { outbox, useOutbox, type OutboxItem } from '@/outbox'
import { newId } from '@/services/newId'
import type { Input, Output } from '@domain/contract/contract'

export type Form = Output<'survey.form'>
export type Reply = Input<'survey.answer'>['replies'][number]
type Answers = OutboxItem<'survey.answer'>

const isOf = (item: OutboxItem, id: string): item is Answers =>
  item.action === 'survey.answer' && (item.input as Answers['input']).id === id

export function useAnswering(id: string) {
  const asked = useCall('survey.form', { id }, { cache: true })
  const item = useOutbox().find((each): each is Answers => isOf(each, id)) ?? null
  const [given, setGiven] = useState<Readonly<Record<number, Reply>>>({})
  const [lacking, setLacking] = useState<number | null>(null)
  const [full, setFull] = useState(false)
  const questions = asked.value?.questions ?? []
  // What was refused is there to be mended.
  const before = item?.input.replies ?? []
  const replies = questions.map(({ kind }, n): Reply => given[n] ?? before[n] ?? (kind === 'text' ? '' : []))

  const sent = useAfterwards(item, asked.reload)

  const reply = (n: number, to: Reply) => {
    setGiven((now) => ({ ...now, [n]: to }))
    setLacking(null)
  }
  const send = async () => {
    const empty = questions.findIndex(({ mayStay }, n) => !mayStay && !String(replies[n]).trim())
    setLacking(empty === -1 ? null : empty)
    if (empty !== -1 || !asked.value) return
    const { version, title } = asked.value
    if (item) await outbox.discard(item.id)
    const submission = {
      ...{ id: await newId(), action: 'survey.answer' as const, title: `问卷 ${title}`, files: [] },
      input: { id, version, replies },
    }
    await outbox.put(submission).then(
      () => setFull(false),
      () => setFull(true),
    )
  }
  const onTheWay = item !== null && (item.state === 'saved' || item.state === 'sending')
  return { asked, replies, reply, lacking, item, onTheWay, full, sent, send }
}

/** What arrived does not stay on the phone; after a refusal the questions are read anew. Answers whether it arrived. */
function useAfterwards(item: Answers | null, reload: () => Promise<void>): boolean {
  const [sent, setSent] = useState(false)
  const { id = null, state } = item ?? {}
  useEffect(() => {
    if (id === null) return
    if (state === 'refused') void reload()
    if (state !== 'delivered') return
    setSent(true)
    void outbox.discard(id)
  }, [id, state, reload])
  return sent
}
