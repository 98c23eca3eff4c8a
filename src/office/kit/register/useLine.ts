/** A line of a log while it is written down, handed to the outbox: on the bank there may be no network. */
import { useEffect, useState } from 'react'
import { useTroubles } from '@/hooks/useTroubles'
import { outbox, useOutbox, type Submission } from '@/outbox'
import { newId } from '@/services/newId'
import type { AnyLog } from '@domain/register/kit/log'
import { emptyEntry, tidied, type Entry } from '@domain/register/kit/register'
import { troublesIn } from '@domain/register/kit/troubles'
import { photoFile, placeholderOf } from '@/outbox/photos'

export interface KeptPhoto {
  readonly number: number
  readonly localPath: string
}

interface Draft {
  /** Null until it is made. */
  readonly id: string | null
  readonly entry: Entry
  /** By the field in which they stand. */
  readonly photos: Readonly<Record<string, readonly KeptPhoto[]>>
}

export function useLine(log: AnyLog, entryId: string, title: string) {
  const begun = { id: null, entry: emptyEntry(log), photos: {} }
  const [draft, setDraft] = useState<Draft>(begun)
  const [noRoom, setNoRoom] = useState(false)
  const photo = usePhotoOnItsWay()
  const { id } = draft
  useEffect(() => {
    if (id === null) void newId().then((made) => setDraft((now) => ({ ...now, id: now.id ?? made })))
  }, [id])
  const item = useOutbox().find((each) => each.id === id) ?? null
  const written = tidied(log, draft.entry)
  const { said, isSound, calm } = useTroubles(troublesIn(log, written))
  const submit = async () => {
    if (!isSound() || id === null || photo.asks()) return
    try {
      await outbox.put(submissionOf(log, entryId, title, { ...draft, id, entry: written }))
    } catch {
      setNoRoom(true)
    }
  }
  return {
    ...{ draft, item, noRoom, submit, photo },
    troubles: said,
    change: (part: Entry) => setDraft((now) => ({ ...now, entry: { ...now.entry, ...part } })),
    changePhotos: (field: string, change: (photos: readonly KeptPhoto[]) => readonly KeptPhoto[]) =>
      setDraft((now) => ({
        ...now,
        photos: { ...now.photos, [field]: change(now.photos[field] ?? []) },
      })),
    another() {
      calm()
      setDraft(begun)
    },
  }
}

/** Who hands in while a photo is still being drawn is asked once: not every browser says that none was chosen. */
function usePhotoOnItsWay() {
  const [taking, setTaking] = useState(false)
  const [asked, setAsked] = useState(false)
  return {
    asked: asked && taking,
    setTaking(now: boolean) {
      setTaking(now)
      setAsked(false)
    },
    asks() {
      setAsked(true)
      return taking && !asked
    },
  }
}

/** The same draft always gives the same submission. */
function submissionOf(
  log: AnyLog,
  entryId: string,
  title: string,
  draft: Draft & { id: string },
): Submission {
  const { id, entry, photos } = draft
  const files = Object.values(photos)
    .flat()
    .map((photo) => photoFile(photo, `registers/${id}/${photo.number}.jpg`))
  const shown = Object.entries(photos).map(([field, kept]) => [field, kept.map(placeholderOf)] as const)
  const input = { id, entryId, entry: { ...entry, ...Object.fromEntries(shown) } }
  return { id, action: `${log.name}.add` as 'signCheck.add', input: input as never, files, title }
}
