/** State of the recorder's page: which of its faces to show, and what its buttons do. */
import Taro, { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import type { Output } from '@domain/contract/contract'
import { useCall, type CallState } from '@/hooks/useCall'
import type { Draft, DraftDuty, Duty } from '@/recorder/draft'
import { desk, recorder } from '@/recorder/phoneRecorder'
import type { RecorderState } from '@/recorder/Recorder'
import { newestUnfinished, type UnfinishedRecording } from '@/recorder/useUnfinished'
import { useDraft, useRecorder } from '@/recorder/useRecorder'

type Today = Output<'patrol.today'>

export interface RecordState {
  readonly state: RecorderState
  readonly draft: Draft | null
  /** Another patrol that must be dealt with first; undefined while looking. */
  readonly unfinished: UnfinishedRecording | null | undefined
  readonly today: CallState<Today>
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

  return {
    state,
    draft,
    unfinished,
    today,
    dutyIn: ({ duties }) => duties.find((duty) => isAsked(duty, assignmentId, delegationId)) ?? null,
    async start(duty) {
      await recorder.start(draftDutyOf(duty, today.value))
    },
    async startWithoutLocation(duty) {
      await toChecklist(await recorder.startWithoutLocation(draftDutyOf(duty, today.value)))
    },
    async resume() {
      if (patrolId) await recorder.resume(patrolId)
    },
    async end() {
      if (recorder.current().recording) await recorder.end()
      else if (patrolId) await recorder.endAsSaved(patrolId)
      const ended = desk.draft()
      if (ended) await toChecklist(ended.patrolId)
    },
    forget: () => setUnfinished(null),
  }
}

/** The same reach may be there twice: as one's own and as a delegated one. */
function isAsked({ assignmentId, delegation }: Duty, assignment?: string, delegationId = ''): boolean {
  return assignmentId === assignment && (delegation?.id ?? '') === delegationId
}

/** Replaces the recorder, so that 「返回」 leads to Today and not to a recording that is over. */
async function toChecklist(patrolId: string): Promise<void> {
  await Taro.redirectTo({ url: `/pages/patrol/finish/index?patrolId=${patrolId}` })
}

function draftDutyOf({ assignmentId, delegation, reach }: Duty, today: Today | null): DraftDuty {
  if (today === null) throw new Error('a duty without the day it is from')
  const { thresholds, photosRequired } = today
  return { assignmentId, delegationId: delegation?.id ?? null, reach, thresholds, photosRequired }
}
