/** A patrol that was begun and is neither handed in nor given up, on a page: go on with it first. */
import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useState } from 'react'
import { outbox, useOutbox } from '@/outbox'
import { openDraft } from './phoneRecorder'
import { useThrownAway } from './useRecorder'

export interface UnfinishedRecording {
  readonly patrolId: string
  readonly reachName: string
  readonly startedAt: number
  /** Null while it is (or was) being recorded. */
  readonly endedAt: number | null
}

/** The newest one, or null. */
export function useUnfinished(): UnfinishedRecording | null {
  const [unfinished, setUnfinished] = useState<UnfinishedRecording | null>(null)
  const items = useOutbox()
  const unwanted = useThrownAway()
  const look = useCallback(() => {
    void newestUnfinished().then(setUnfinished)
  }, [])
  useDidShow(look)
  useEffect(look, [look, items, unwanted])
  return unfinished
}

/** Looked up on disk, so that it is true also right after a kill. */
export async function newestUnfinished(): Promise<UnfinishedRecording | null> {
  await outbox.opened
  const open = (await openDraft.book.all()).find(
    ({ patrolId, submitted, thrownAway }) => !submitted && !thrownAway && outbox.item(patrolId) === null,
  )
  if (!open) return null
  const { patrolId, startedAt, endedAt, duty } = open
  return { patrolId, startedAt, endedAt, reachName: duty.reach.name }
}
