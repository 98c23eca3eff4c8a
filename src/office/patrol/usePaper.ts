/** A sheet of paper on its way into the records: what is written on it, what is missing, and handing it to the outbox. */
import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { useKeptForm, type KeptForm, type KeptFormKind } from '@/forms/useKeptForm'
import { useCall } from '@/hooks/useCall'
import { useTroubles } from '@/hooks/useTroubles'
import type { Submission } from '@/outbox'
import { photoFile, placeholderOf, type DraftPhoto } from '@/outbox/photos'
import { cloudDay } from '@/services/cloudClock'
import { minutesOf } from '@/words/minutesOf'
import { addDays } from '@domain/calendar/day'
import { isBlank } from '@domain/contract/letters'
import type { ChecklistItem } from '@domain/patrol/checklistItem'

export interface Named {
  readonly id: string
  readonly name: string
}

export interface Seen {
  readonly item: ChecklistItem
  readonly note: string
  readonly fixed: boolean
}

export interface Paper {
  readonly id: string
  readonly person: Named | null
  readonly assignmentId: string
  readonly day: string
  readonly from: string
  readonly until: string
  readonly companions: readonly Named[]
  readonly seen: readonly Seen[]
  readonly photos: readonly DraftPhoto[]
  readonly note: string
}

const isBegun = ({ person, from, photos, note }: Paper) => [person, from, photos[0], note].some(Boolean)

const kind: KeptFormKind<Paper> = {
  key: 'form/paperPatrol',
  blank: (id) => ({
    ...{ id, person: null, assignmentId: '', day: addDays(cloudDay(), -1), from: '', until: '' },
    ...{ companions: [], seen: [], photos: [], note: '' },
  }),
  idOf: ({ id }) => id,
  isForm: ({ id, companions, seen, photos }) =>
    typeof id === 'string' && [companions, seen, photos].every((each) => Array.isArray(each)),
  again: ({ action, form }) => (action === 'paperPatrol.enter' ? (form as Paper) : null),
  isBegun,
}

type Trouble = Partial<Record<'person' | 'assignmentId' | 'from' | 'until' | 'note' | 'seen', string>>

function troublesOf({ person, assignmentId, from, until, photos, note, seen }: Paper): Trouble {
  const [begins, ends] = [minutesOf(from), minutesOf(until)]
  return {
    ...(person ? {} : { person: '请选河长' }),
    ...(assignmentId === '' ? { assignmentId: '请选河段' } : {}),
    ...(begins === null ? { from: '请填几点几分，例如 8:30' } : {}),
    ...(ends === null || (begins !== null && ends <= begins) ? { until: '请填几点几分，要晚于开始' } : {}),
    ...(photos.length === 0 && isBlank(note) ? { note: '请拍下纸质记录，或写一句情况' } : {}),
    ...(seen.some((each) => isBlank(each.note)) ? { seen: '请写明每处异常的情况' } : {}),
  }
}

export function usePaper() {
  const kept = useKeptForm(kind, useRouter().params.patrolId)
  const { form: paper, item, change, handOver, restored, full, startAnew } = kept
  const appointed = useCall('register.listAssignments', paper?.person ? { personId: paper.person.id } : null)
  const { said: troubles, isSound, calm } = useTroubles<Trouble>(paper ? troublesOf(paper) : {})
  const { said, say, goOn } = usePile(kept, calm)
  const write = (part: Partial<Paper>) => {
    say('')
    change((now) => ({ ...now, ...part }))
  }
  const changePhotos = (next: (photos: readonly DraftPhoto[]) => readonly DraftPhoto[]) =>
    change((now) => ({ ...now, photos: next(now.photos) }))
  const send = async () => {
    if (isSound() && paper) await handOver(submissionOf(paper))
  }
  return {
    paper,
    item,
    restored,
    full,
    startAnew,
    write,
    changePhotos,
    appointed,
    troubles,
    send,
    said,
    goOn,
  }
}

/** The next sheet: by itself once the one before arrived, or when it is asked for without waiting for the network. */
function usePile({ item, another, change }: KeptForm<Paper>, calm: () => void) {
  const [said, say] = useState('')
  const goOn = async () => {
    if (item === null) return
    const { day } = item.form as Paper
    calm()
    await another()
    // A pile is of one day more often than not; a sheet that lay there keeps its own.
    change((now) => (isBegun(now) ? now : { ...now, day }))
  }
  const entered = item?.state === 'delivered' ? item : null
  useEffect(() => {
    if (entered === null) return
    const { person, day } = entered.form as Paper
    say(`已登记：${person?.name ?? ''} ${day}，计为一次巡河`)
    void goOn()
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once for each sheet that arrives
  }, [entered?.id])
  return { said, say, goOn }
}

export type PaperForm = ReturnType<typeof usePaper>

/** The same sheet always gives the same submission. */
function submissionOf(paper: Paper): Submission<'paperPatrol.enter'> {
  const { id, person, assignmentId, day, photos } = paper
  return {
    ...{ id, action: 'paperPatrol.enter', title: `${person?.name ?? ''} ${day} 纸质巡河` },
    input: {
      ...{ patrolId: id, assignmentId, day, from: minutesOf(paper.from)!, until: minutesOf(paper.until)! },
      companionIds: paper.companions.map((each) => each.id),
      checklist: paper.seen.map(({ item, note, fixed }) => ({
        ...{ item, note: note.trim(), outcome: fixed ? ('fixedOnSpot' as const) : ('open' as const) },
        ...{ before: [], after: [] },
      })),
      ...{ photos: photos.map(placeholderOf), note: paper.note.trim() },
    },
    files: photos.map((photo) => photoFile(photo, `patrols/${id}/${photo.number}.jpg`)),
    form: paper,
  }
}
