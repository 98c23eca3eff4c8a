/** The chief's sheet while the relative copies it: kept on the phone, sent by the outbox. */
import { useState } from 'react'
import { useKeptForm, type KeptFormKind } from '@/forms/useKeptForm'
import { photoFile, placeholderOf, type DraftPhoto } from '@/outbox/photos'
import type { OutboxItem } from '@/outbox'
import { cloudDay } from '@/services/cloudClock'
import { minutesOf } from '@/words/minutesOf'
import type { Output } from '@domain/contract/contract'

interface Sheet {
  readonly id: string
  readonly assignmentId: string
  readonly day: string
  readonly from: string
  readonly until: string
  readonly note: string
  readonly photos: readonly DraftPhoto[]
}

type Duties = Output<'kin.today'>['duties']

/** `correcting`: id of a refused one. */
export function useKinPaper(chiefId: string, duties: Duties, correcting: string | undefined) {
  const kept = useKeptForm(kindOf(chiefId), correcting)
  const [wrong, setWrong] = useState<string | null>(null)
  const { form } = kept
  const chosen = form?.assignmentId || (duties.length === 1 ? duties[0]!.assignmentId : '')
  const write = (part: Partial<Sheet>) => {
    setWrong(null)
    kept.change((now) => ({ ...now, ...part }))
  }
  const changePhotos = (next: (photos: readonly DraftPhoto[]) => readonly DraftPhoto[]) => {
    setWrong(null)
    kept.change((now) => ({ ...now, photos: next(now.photos) }))
  }
  const send = async () => {
    if (form === null) return
    const [from, until] = [minutesOf(form.from), minutesOf(form.until)]
    if (chosen === '') return setWrong('请选哪一段')
    if (from === null || until === null || until <= from)
      return setWrong('请填从几点几分到几点几分，例如 8:30 到 9:10')
    if (form.photos.length === 0) return setWrong('请拍下纸质记录')
    const { id, day, note, photos } = form
    const reachName = duties.find(({ assignmentId }) => assignmentId === chosen)?.reachName
    await kept.handOver({
      ...{ id, action: 'kin.paper', title: [reachName, '纸质巡河记录'].filter(Boolean).join(' ') },
      input: {
        ...{ chiefId, patrolId: id, assignmentId: chosen, day, from, until },
        ...{ photos: photos.map(placeholderOf), note: note.trim() },
      },
      files: photos.map((photo) => photoFile(photo, `patrols/${id}/${photo.number}.jpg`)),
      form: { ...form, assignmentId: chosen },
    })
  }
  return { ...kept, chosen, wrong, write, changePhotos, send }
}

const kindOf = (chiefId: string): KeptFormKind<Sheet> => ({
  key: `form/kinPaper/${chiefId}`,
  blank: (id) => ({
    ...{ id, assignmentId: '', day: cloudDay(), from: '', until: '', note: '', photos: [] },
  }),
  idOf: ({ id }) => id,
  isForm: ({ id, photos }) => typeof id === 'string' && Array.isArray(photos),
  again: (item) => (isOf(item, chiefId) ? (item.form as Sheet) : null),
})

const isOf = (item: OutboxItem, chiefId: string) =>
  item.action === 'kin.paper' && (item as OutboxItem<'kin.paper'>).input.chiefId === chiefId
