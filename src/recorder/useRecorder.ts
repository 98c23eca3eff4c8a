/** The recorder and the open draft on a page: always what is true now. */
import { useSyncExternalStore } from 'react'
import type { Draft } from './draft'
import { openDraft, recorder, thrownAway } from './phoneRecorder'
import type { RecorderState } from './Recorder'

export function useRecorder(): RecorderState {
  return useSyncExternalStore(recorder.subscribe, recorder.current)
}

export function useDraft(): Draft | null {
  return useSyncExternalStore(openDraft.subscribe, openDraft.draft)
}

/** The phone had no room for the last change of the open draft. */
export function useDraftFull(): boolean {
  return useSyncExternalStore(openDraft.subscribe, openDraft.isFull)
}

/** The patrol that was thrown away a moment ago and can be taken back. */
export function useThrownAway(): Draft | null {
  return useSyncExternalStore(thrownAway.subscribe, thrownAway.current)
}
