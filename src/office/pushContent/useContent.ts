/** The content library on the desk: found, written, switched, taken out with a moment to take that back. */
import { useState } from 'react'
import { call } from '@/services/call'
import { newId } from '@/services/newId'
import { useCall } from '@/hooks/useCall'
import { useReturn } from '@/hooks/useReturn'
import { useSend } from '@/hooks/useSend'
import type { ContentKind } from '@domain/push/policy'
import { useRemoving } from '../desk/useRemoving'
import { inOrder, troublesOf, type Entry } from './contentWords'

export function useContent() {
  const stored = useCall('push.listContent', {}, { cache: true })
  useReturn(() => void stored.reload())
  const [words, setWords] = useState('')
  const [kind, setKind] = useState<ContentKind | 'all'>('all')
  const removing = useRemoving((id) => call('push.removeContent', { id }), stored.reload)
  const all = (stored.value?.items ?? []).filter(({ id }) => !removing.gone.includes(id))
  const wanted = words.trim()
  const shown = inOrder(all).filter(
    (entry) =>
      (kind === 'all' || entry.kind === kind) &&
      (wanted === '' || `${entry.title}${entry.text}`.includes(wanted)),
  )
  return { stored, all, shown, words, setWords, kind, setKind, removing, form: useForm(all, stored.reload) }
}

function useForm(all: readonly Entry[], reload: () => Promise<void>) {
  /** What lies in the sheet. */
  const [draft, setDraft] = useState<Entry | null>(null)
  const [tried, setTried] = useState(false)
  const saving = useSend('push.saveContent')
  const open = async (entry?: Entry) => {
    saving.forget()
    setTried(false)
    // Made once, so that a second tap on 「添加」 does not add a second one.
    setDraft(entry ?? { id: await newId(), kind: 'tip', title: '', text: '', on: '', active: true })
  }
  const troubles = draft && troublesOf(draft, others(all, draft))
  const save = async () => {
    setTried(true)
    if (!draft || !troubles || Object.values(troubles).some(Boolean)) return
    const on = draft.kind === 'festival' ? draft.on : ''
    if (!(await saving.send({ ...draft, on, title: draft.title.trim(), text: draft.text.trim() }))) return
    setDraft(null)
    void reload()
  }
  return {
    ...{ draft, open, save, saving },
    known: all.some(({ id }) => id === draft?.id),
    troubles: tried ? troubles : null,
    change: (change: Partial<Entry>) => setDraft((now) => now && { ...now, ...change }),
    close: () => setDraft(null),
  }
}

const others = (all: readonly Entry[], { id }: Entry) => all.filter((entry) => entry.id !== id)
