/**
 * Texts being written for pushes, kept while the desk looks at another push. Two desks never overwrite each other
 * unseen: a text is saved over the version it was written on, or over a newer one after that one was looked at.
 */
import { useState } from 'react'
import { useSend } from '@/hooks/useSend'
import type { PushEntry } from '@/words/pushWords'
import { mostEdited } from '@domain/push/push'

interface Draft {
  readonly text: string
  /** What it began from. */
  readonly begun: string
  /** The version it was written on. */
  readonly version: number
}

export type Drafts = ReturnType<typeof useDrafts>

/** As the cloud counts: without what stands around the words. */
const lengthOf = (text: string) => text.trim().length

export function useDrafts(onSaved: () => Promise<void>) {
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft | undefined>>>({})
  const [savedId, setSavedId] = useState<string | null>(null)
  const sending = useSend('push.edit')
  const put = (id: string, draft: Draft | undefined) => setDrafts((now) => ({ ...now, [id]: draft }))

  /** `version`: which one it is to stand in for. */
  const save = async ({ id }: PushEntry, { text }: Draft, version: number) => {
    setSavedId(null)
    const answer = await sending.send({ pushId: id, version, text: text.trim() })
    if (answer) {
      put(id, undefined)
      setSavedId(id)
    }
    // Refused or not: what a colleague wrote meanwhile is shown beside one's own words.
    await onSaved()
  }
  const forget = () => {
    setSavedId(null)
    sending.forget()
  }
  return {
    ...{ save, forget },
    of: ({ id }: PushEntry) => drafts[id] ?? null,
    open: ({ id, text, version }: PushEntry) => (forget(), put(id, { text, begun: text, version })),
    type: ({ id }: PushEntry, draft: Draft, text: string) => put(id, { ...draft, text }),
    drop: ({ id }: PushEntry) => (forget(), put(id, undefined)),
    unsaved: Object.values(drafts).some((draft) => draft && draft.text !== draft.begun),
    saved: ({ id }: PushEntry) => id === savedId,
    busy: sending.busy,
    problem: sending.problem,
  }
}

/** What is wrong with the text, and what to do. */
export function troubleOf(text: string): string | null {
  const length = lengthOf(text)
  if (length === 0) return '请写要送的话'
  return length > mostEdited ? `多了 ${length - mostEdited} 字，企业微信放不下，请删短` : null
}

/** 「56 / 1300 字」 */
export const countOf = (text: string) => `${lengthOf(text)} / ${mostEdited} 字`
