/** State of the recorder's page: which of its faces to show, and what its buttons do. */
import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import type { Output } from '@domain/contract/contract'
import { useCall, type CallState } from '@/hooks/useCall'
import { useKeeping, type Keeping } from '@/hooks/useKeeping'
import type { Draft, DraftDuty, Duty } from '@/recorder/draft'
import { openDraft, recorder } from '@/recorder/phoneRecorder'
import type { RecorderState } from '@/recorder/Recorder'
import { newestUnfinished, type UnfinishedRecording } from '@/recorder/useUnfinished'
import { useDraft, useRecorder } from '@/recorder/useRecorder'
import { openInPlace } from '@/services/pages'

type Today = Output<'patrol.today'>

export interface RecordState {
  readonly state: RecorderState
  readonly draft: Draft | null
  /** Another patrol that must be dealt with first; undefined while looking. */
  readonly unfinished: UnfinishedRecording | null | undefined
  readonly today: CallState<Today>
  /** One of its buttons is at work. */
  readonly busy: boolean
  /** The phone had no room for what the last button did; nothing has begun or ended. */
  readonly full: boolean
  dutyIn(today: Today): Duty | null
  start(duty: Duty): Promise<void>
  startWithoutLocation(duty: Duty): Promise<void>
  resume(): Promise<void>
  /** Ends a recording, running or killed, and goes on to the checklist. */
  end(): Promise<void>
  /** The earlier patrol was thrown away: this reach can start. */
  forget(): void
}

export function useRecord(): RecordState {
  const { assignmentId, delegationId } = useRouter<{ assignmentId: string; delegationId: string }>().params
  const today = useCall('patrol.today', {}, { cache: true })
  const state = useRecorder()
  const draft = useDraft()
  const [unfinished, setUnfinished] = useState<UnfinishedRecording | null | undefined>()
  useEffect(() => {
    recorder.forgetTrouble()
    void newestUnfinished().then(setUnfinished)
  }, [])
  const patrolId = unfinished?.patrolId
  const { busy, full, keep } = useKeeping()

  return {
    state,
    draft,
    unfinished,
    today,
    busy,
    full,
    dutyIn: ({ duties }) => duties.find((duty) => isAsked(duty, assignmentId, delegationId)) ?? null,
    ...deedsOf({ today: today.value, patrolId, keep, setUnfinished }),
  }
}

interface DeedsParts {
  readonly today: Today | null
  /** Of the earlier patrol that must be dealt with first. */
  readonly patrolId: string | undefined
  readonly keep: Keeping['keep']
  readonly setUnfinished: (unfinished: UnfinishedRecording | null) => void
}

type Deeds = Pick<RecordState, 'start' | 'startWithoutLocation' | 'resume' | 'end' | 'forget'>

function deedsOf({ today, patrolId, keep, setUnfinished }: DeedsParts): Deeds {
  return {
    async start(duty) {
      await keep(() => recorder.start(draftDutyOf(duty, today)))
    },
    async startWithoutLocation(duty) {
      let begun = ''
      const kept = await keep(async () => {
        begun = await recorder.startWithoutLocation(draftDutyOf(duty, today))
      })
      if (kept) await toChecklist(begun)
    },
    async resume() {
      if (patrolId) await keep(() => recorder.resume(patrolId))
    },
    async end() {
      const kept = await keep(() => endOf(patrolId))
      // Without room it has not ended: it can be gone on with, or ended again.
      if (!kept) return setUnfinished(await newestUnfinished())
      const ended = openDraft.draft()
      if (ended) await toChecklist(ended.patrolId)
    },
    forget: () => setUnfinished(null),
  }
}

/** What is being recorded, or else what an earlier life of the mini-program left. */
async function endOf(unfinishedId: string | undefined): Promise<void> {
  if (recorder.current().recording) await recorder.end()
  else if (unfinishedId) await recorder.endAsSaved(unfinishedId)
}

/** The same reach may be there twice: as one's own and as a delegated one. */
function isAsked({ assignmentId, delegation }: Duty, assignment?: string, delegationId = ''): boolean {
  return assignmentId === assignment && (delegation?.id ?? '') === delegationId
}

/** Replaces the recorder, so that 「返回」 leads to Today and not to a recording that is over. */
async function toChecklist(patrolId: string): Promise<void> {
  await openInPlace(`/pages/patrol/finish/index?patrolId=${patrolId}`)
}

function draftDutyOf({ assignmentId, delegation, reach }: Duty, today: Today | null): DraftDuty {
  if (today === null) throw new Error('a duty without the day it is from')
  const { thresholds, photosRequired } = today
  return { assignmentId, delegationId: delegation?.id ?? null, reach, thresholds, photosRequired }
}
