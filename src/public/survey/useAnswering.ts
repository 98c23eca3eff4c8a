/**
 * A survey and what has been answered so far, kept on the phone. Handed in it goes by the outbox, so it survives a dead spot
 * and a kill; once it has arrived nothing of it stays on the phone.
 */
import { useEffect, useState } from 'react'
import { useKeptForm, type KeptFormKind } from '@/forms/useKeptForm'
import { useCall } from '@/hooks/useCall'
import { outbox, useOutbox, type OutboxItem } from '@/outbox'
import type { Input, Output } from '@domain/contract/contract'

export type Form = Output<'survey.form'>
export type Reply = Input<'survey.answer'>['replies'][number]
type Answers = OutboxItem<'survey.answer'>

interface Given {
  readonly id: string
  /** By the number of the question, from 0. */
  readonly given: Readonly<Record<number, Reply>>
}

const isOf = (item: OutboxItem, id: string): item is Answers =>
  item.action === 'survey.answer' && (item.input as Answers['input']).id === id

const kindOf = (survey: string): KeptFormKind<Given> => ({
  key: `form/survey/${survey}`,
  blank: (id) => ({ id, given: {} }),
  idOf: ({ id }) => id,
  isForm: ({ id, given }) => typeof id === 'string' && typeof given === 'object' && given !== null,
  // What was refused is there to be mended.
  again: (item) => (isOf(item, survey) ? { id: item.id, given: { ...item.input.replies } } : null),
})

export function useAnswering(id: string) {
  const asked = useCall('survey.form', { id }, { cache: true })
  const kept = useKeptForm(kindOf(id))
  const { form, change } = kept
  const item = useOutbox().find((each): each is Answers => isOf(each, id)) ?? null
  const [lacking, setLacking] = useState<number | null>(null)
  const questions = asked.value?.questions ?? []
  const replies = questions.map((question, n) => fitting(question, form?.given[n]))

  const sent = useAfterwards(item, asked.reload)

  const reply = (n: number, to: Reply) => {
    change((now) => ({ ...now, given: { ...now.given, [n]: to } }))
    setLacking(null)
  }
  const send = async () => {
    const empty = questions.findIndex(({ mayStay }, n) => !mayStay && !String(replies[n]).trim())
    setLacking(empty === -1 ? null : empty)
    if (empty !== -1 || !asked.value || form === null) return
    const { version, title } = asked.value
    await kept.handOver({
      ...{ id: form.id, action: 'survey.answer', title: `问卷 ${title}`, files: [] },
      input: { id, version, replies },
    })
  }
  const onTheWay = item !== null && (item.state === 'saved' || item.state === 'sending')
  const { restored, full, startAnew } = kept
  return { asked, replies, reply, lacking, item, onTheWay, restored, full, startAnew, sent, send }
}

/** The survey may have been changed since: what was tapped is no answer to a question for words. */
function fitting({ kind }: Form['questions'][number], reply: Reply | undefined): Reply {
  const blank = kind === 'text' ? '' : []
  return typeof reply === typeof blank ? reply! : blank
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
