/** A line of a log while it is written down, kept on the phone and handed to the outbox: on the bank there may be no network. */
import { useState } from 'react'
import { useKeptForm, type KeptFormKind } from '@/forms/useKeptForm'
import { useTroubles } from '@/hooks/useTroubles'
import type { OutboxItem, Submission } from '@/outbox'
import { photoFile, photosAgain, placeholderOf, type DraftPhoto } from '@/outbox/photos'
import type { AnyLog } from '@domain/register/kit/log'
import { emptyEntry, tidied, type Entry } from '@domain/register/kit/register'
import { troublesIn } from '@domain/register/kit/troubles'

interface Line {
  readonly id: string
  readonly entry: Entry
  /** By the field in which they stand. */
  readonly photos: Readonly<Record<string, readonly DraftPhoto[]>>
}

export interface LineOf {
  readonly log: AnyLog
  readonly entryId: string
  /** What the outbox calls it. */
  readonly title: string
  /** Id of a refused one that is to be corrected; else the newest refused one. */
  readonly correcting?: string
}

export function useLine({ log, entryId, title, correcting }: LineOf) {
  const kept = useKeptForm(kindOf(log, entryId), correcting)
  const photo = usePhotoOnItsWay()
  const { form, change } = kept
  const written = form && tidied(log, form.entry)
  const { said, isSound, calm } = useTroubles(written ? troublesIn(log, written) : {})
  const submit = async () => {
    if (!isSound() || !form || !written || photo.asks()) return
    await kept.handOver(submissionOf(log, entryId, title, { ...form, entry: written }))
  }
  return {
    ...{ kept, submit, photo },
    troubles: said,
    write: (part: Entry) => change((now) => ({ ...now, entry: { ...now.entry, ...part } })),
    changePhotos: (field: string, next: (photos: readonly DraftPhoto[]) => readonly DraftPhoto[]) =>
      change((now) => ({ ...now, photos: { ...now.photos, [field]: next(now.photos[field] ?? []) } })),
    another() {
      calm()
      void kept.another()
    },
  }
}

const kindOf = (log: AnyLog, entryId: string): KeptFormKind<Line> => ({
  key: `form/${log.name}/${entryId}`,
  blank: (id) => ({ id, entry: emptyEntry(log), photos: {} }),
  idOf: ({ id }) => id,
  isForm: ({ id, entry, photos }) =>
    typeof id === 'string' && [entry, photos].every((each) => typeof each === 'object' && each !== null),
  again: (item) => (isLine(item, log, entryId) ? lineOf(log, item) : null),
})

type LineItem = OutboxItem<'signCheck.add'>

const isLine = (item: OutboxItem, log: AnyLog, entryId: string): item is LineItem =>
  item.action === actionOf(log) && (item as LineItem).input.entryId === entryId

const actionOf = (log: AnyLog) => `${log.name}.add` as 'signCheck.add'

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

/** The same line always gives the same submission. */
function submissionOf(log: AnyLog, entryId: string, title: string, line: Line): Submission {
  const { id, entry, photos } = line
  const files = Object.values(photos)
    .flat()
    .map((photo) => photoFile(photo, `registers/${id}/${photo.number}.jpg`))
  const shown = Object.entries(photos).map(([field, kept]) => [field, kept.map(placeholderOf)] as const)
  const input = { id, entryId, entry: { ...entry, ...Object.fromEntries(shown) } }
  return { id, action: actionOf(log), input: input as never, files, title }
}

/** What was sent, as a form again: each photo in the field in which it stood. */
function lineOf(log: AnyLog, { id, input, files }: LineItem): Line {
  const sent: Entry = input.entry
  const empty = emptyEntry(log)
  const all = photosAgain(files)
  const fields = Object.keys(log.fields).filter((name) => log.fields[name].kind === 'photos')
  const photos = fields.map((name) => {
    const standing = sent[name] as readonly string[]
    return [name, all.filter((photo) => standing.includes(placeholderOf(photo)))] as const
  })
  const words = Object.fromEntries(Object.entries(sent).filter(([name]) => !fields.includes(name)))
  return { id, entry: { ...empty, ...words }, photos: Object.fromEntries(photos) }
}
