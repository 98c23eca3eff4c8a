/** A complaint while it is written, and what becomes of it: the outbox sends it, also when the network comes later. */
import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { keepFile, removeFile } from '@/device/files'
import { takePhoto } from '@/device/photo'
import { photoSentence } from '@/device/photoTrouble'
import { outbox, useOutbox, type OutboxItem, type Submission } from '@/outbox'
import { newId } from '@/services/newId'
import { cutText } from '@domain/contract/letters'
import { complaintKindLabel, longestComplaint, type ComplaintKind } from '@domain/complaint/words'
import { photoFile, placeholderOf } from '@/outbox/photos'

interface KeptPhoto {
  readonly number: number
  readonly localPath: string
}

interface Draft {
  /** Null until it is made. */
  readonly id: string | null
  readonly kind: ComplaintKind
  readonly text: string
  readonly photos: readonly KeptPhoto[]
}

const blank: Draft = { id: null, kind: 'complaint', text: '', photos: [] }
const action = 'complaint.submit'

/** `about`: of an objection, the rectification. */
export function useComplaint(about: string | undefined) {
  const [draft, setDraft] = useState(blank)
  const [lacking, setLacking] = useState<string | null>(null)
  const [noRoom, setNoRoom] = useState(false)
  const sent = useOutbox().filter((each) => each.action === action) as OutboxItem<typeof action>[]
  // One that was sent before and whose code is not noted yet comes first: it is shown nowhere else.
  const item =
    sent.find(({ state }) => state === 'delivered') ?? sent.find(({ id }) => id === draft.id) ?? null
  const { id } = draft
  useEffect(() => {
    if (id === null) void newId().then((made) => setDraft((now) => ({ ...now, id: now.id ?? made })))
  }, [id])
  const change = (part: Partial<Draft>) => {
    setLacking(null)
    setDraft((now) => ({ ...now, ...part }))
  }
  const send = async () => {
    if (id === null) return
    if (draft.text.trim() === '') return setLacking('请写一句是什么事')
    try {
      await outbox.put(submissionOf({ ...draft, id }, about))
      setNoRoom(false)
    } catch {
      setNoRoom(true)
    }
  }
  const forget = async () => {
    if (item) await outbox.discard(item.id)
    await Taro.switchTab({ url: '/pages/me/index' })
  }
  return { draft, item, lacking, noRoom, change, send, forget, ...photosOf(draft, setDraft) }
}

export type ComplaintForm = ReturnType<typeof useComplaint>

function photosOf({ id, photos }: Draft, setDraft: (change: (now: Draft) => Draft) => void) {
  return {
    async addPhoto() {
      try {
        const taken = await takePhoto([])
        if (taken === null || id === null) return
        // Counts on, so that a photo taken again is not taken for the one before.
        const number = Math.max(0, ...photos.map((each) => each.number)) + 1
        const localPath = await keepFile(taken, `${id}-${number}.jpg`)
        setDraft((now) => ({ ...now, photos: [...now.photos, { number, localPath }] }))
      } catch (error) {
        await Taro.showToast({ icon: 'none', title: photoSentence(error), duration: 4000 })
      }
    },
    async removePhoto(shown: string) {
      const photo = photos.find(({ number }) => String(number) === shown)
      if (!photo) return
      setDraft((now) => ({ ...now, photos: now.photos.filter(({ number }) => number !== photo.number) }))
      await removeFile(photo.localPath)
    },
  }
}

/** The same draft always gives the same submission. */
function submissionOf(
  { id, kind, text, photos }: Draft & { readonly id: string },
  about: string | undefined,
): Submission<typeof action> {
  const said = about === undefined ? kind : 'objection'
  return {
    ...{ id, action, title: complaintKindLabel[said] },
    files: photos.map((photo) => photoFile(photo, `registers/${id}/${photo.number}.jpg`)),
    input: {
      ...{ complaintId: id, kind: said, text: cutText(text.trim(), longestComplaint) },
      ...(about === undefined ? {} : { about }),
      photos: photos.map(placeholderOf),
    },
  }
}
