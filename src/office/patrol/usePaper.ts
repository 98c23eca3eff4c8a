/** A sheet of paper on its way into the records: what is written on it, what is missing, and sending it. */
import { cloudDay } from '@/services/cloudClock'
import { useEffect, useState } from 'react'
import { useCall } from '@/hooks/useCall'
import { useSend } from '@/hooks/useSend'
import { useTroubles } from '@/hooks/useTroubles'
import { newId } from '@/services/newId'
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
  readonly person: Named | null
  readonly assignmentId: string
  readonly day: string
  readonly from: string
  readonly until: string
  readonly companions: readonly Named[]
  readonly seen: readonly Seen[]
  readonly photos: readonly string[]
  readonly note: string
}

const blank = (): Paper => ({
  ...{ person: null, assignmentId: '', day: addDays(cloudDay(), -1), from: '', until: '' },
  ...{ companions: [], seen: [], photos: [], note: '' },
})

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
  const [paper, setPaper] = useState<Paper>(blank)
  const [id, setId] = useState('')
  const [said, say] = useState('')
  const sending = useSend('paperPatrol.enter')
  useEffect(() => void newId().then(setId), [])
  const appointed = useCall('register.listAssignments', paper.person ? { personId: paper.person.id } : null)
  const { said: troubles, isSound, calm } = useTroubles<Trouble>(troublesOf(paper))
  const write = (change: Partial<Paper>) => {
    say('')
    setPaper((before) => ({ ...before, ...change }))
  }
  const send = async () => {
    const [from, until] = [minutesOf(paper.from), minutesOf(paper.until)]
    if (!isSound() || from === null || until === null || id === '') return
    const sent = await sending.send({
      ...{ patrolId: id, assignmentId: paper.assignmentId, day: paper.day, from, until },
      companionIds: paper.companions.map((each) => each.id),
      checklist: paper.seen.map(({ item, note, fixed }) => ({
        ...{ item, note: note.trim(), outcome: fixed ? ('fixedOnSpot' as const) : ('open' as const) },
        ...{ before: [], after: [] },
      })),
      ...{ photos: [...paper.photos], note: paper.note.trim() },
    })
    if (!sent) return
    say(`已登记：${paper.person?.name ?? ''} ${paper.day}，计为一次巡河`)
    setPaper({ ...blank(), day: paper.day })
    calm()
    setId(await newId())
  }
  return { paper, write, id, appointed, troubles, sending, send, said }
}
