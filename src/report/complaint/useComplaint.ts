/** A complaint while it is written, and what becomes of it: the outbox sends it, also when the network comes later. */
import { useState } from 'react'
import { useKeptForm, type KeptFormKind } from '@/forms/useKeptForm'
import { outbox, useOutbox, type OutboxItem, type Submission } from '@/outbox'
import { photoFile, photosAgain, placeholderOf, type DraftPhoto } from '@/outbox/photos'
import { openPage } from '@/services/pages'
import { complaintKindLabel, longestComplaint, type ComplaintKind } from '@domain/complaint/words'
import { cutText } from '@domain/contract/letters'

/** No more of it lies on the phone than what was written: nothing says who. */
interface Complaint {
  readonly id: string
  readonly kind: ComplaintKind
  readonly text: string
  readonly photos: readonly DraftPhoto[]
}

const action = 'complaint.submit'
type Item = OutboxItem<typeof action>

/** `about`: of an objection, the rectification. `correcting`: id of a refused one. */
export function useComplaint(about: string | undefined, correcting: string | undefined) {
  const kept = useKeptForm(kindOf(about), correcting)
  const [lacking, setLacking] = useState<string | null>(null)
  const { form } = kept
  const items = useOutbox()
  // One that was sent before and whose code is not noted yet comes first: it is shown nowhere else.
  const unnoted = items.find((each) => each.action === action && each.state === 'delivered')
  const item = (unnoted ?? kept.item) as Item | null
  const change = (part: Partial<Complaint>) => {
    setLacking(null)
    kept.change((now) => ({ ...now, ...part }))
  }
  const send = async () => {
    if (form === null) return
    if (form.text.trim() === '') return setLacking('请写一句是什么事')
    await kept.handOver(submissionOf(form, about))
  }
  const forget = async () => {
    if (item) await outbox.discard(item.id)
    await openPage('/pages/me/index')
  }
  const changePhotos = (next: (photos: readonly DraftPhoto[]) => readonly DraftPhoto[]) =>
    kept.change((now) => ({ ...now, photos: next(now.photos) }))
  return { ...kept, item, lacking, send, forget, edit: change, changePhotos }
}

export type ComplaintForm = ReturnType<typeof useComplaint>

/** An objection is begun beside a complaint, and beside one against something else. */
const kindOf = (about: string | undefined): KeptFormKind<Complaint> => ({
  key: about === undefined ? 'form/complaint' : `form/objection/${about}`,
  blank: (id) => ({ id, kind: 'complaint', text: '', photos: [] }),
  idOf: ({ id }) => id,
  isForm: ({ id, kind, text, photos }) =>
    [id, kind, text].every((each) => typeof each === 'string') && Array.isArray(photos),
  again: (item) => (item.action === action ? complaintOf(item as Item, about) : null),
})

function complaintOf({ id, input, files }: Item, about: string | undefined): Complaint | null {
  if (input.about !== about) return null
  const kind = input.kind === 'objection' ? 'complaint' : input.kind
  return { id, kind, text: input.text, photos: photosAgain(files) }
}

/** The same form always gives the same submission. */
function submissionOf(
  { id, kind, text, photos }: Complaint,
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
