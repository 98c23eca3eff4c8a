/** Notices (通知) on the desk: one in the sheet, written for a few days, taken out with a moment to take that back. */
import { cloudDay } from '@/services/cloudClock'
import { useState } from 'react'
import { call } from '@/services/call'
import { newId } from '@/services/newId'
import { useSend } from '@/hooks/useSend'
import { useTroubles } from '@/hooks/useTroubles'
import { isBlank } from '@domain/contract/letters'
import type { Output } from '@domain/contract/contract'
import { useRemoving } from '@/office/kit/useRemoving'

export type Told = Output<'push.getPolicy'>['notices'][number]

export const LONGEST = 120

export function useNotices(reload: () => Promise<void>) {
  const [draft, setDraft] = useState<Told | null>(null)
  const [known, setKnown] = useState(false)
  /** What it said when it was opened. */
  const [before, setBefore] = useState('')
  const { said, isSound, calm } = useTroubles({
    text: draft && isBlank(draft.text) ? '请写要通知的话' : null,
    until: draft && draft.until < draft.from ? '结束的日子在开始之前，请改一下' : null,
  })
  const saving = useSend('push.saveNotice')
  const open = async (notice?: Told) => {
    const today = cloudDay()
    saving.forget()
    calm()
    setKnown(Boolean(notice))
    setBefore(notice?.text ?? '')
    setDraft(notice ?? { id: await newId(), text: '', from: today, until: today })
  }
  const save = async () => {
    if (!isSound() || !draft) return
    if (!(await saving.send({ ...draft, text: draft.text.trim() }))) return
    setDraft(null)
    void reload()
  }
  return {
    ...{ draft, known, open, save, saving },
    troubles: said,
    unsaved: draft !== null && draft.text !== before,
    change: (change: Partial<Told>) => setDraft((now) => now && { ...now, ...change }),
    close: () => setDraft(null),
    removing: useRemoving((id) => call('push.removeNotice', { id }), reload),
  }
}
