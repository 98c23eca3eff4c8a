/** State of the checklist's page: the draft, what is still missing, and handing it to the outbox. */
import { useRouter } from '@tarojs/taro'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useTroubles } from '@/hooks/useTroubles'
import { outbox, useOutboxItem, type OutboxItem } from '@/outbox'
import type { Draft } from '@/recorder/draft'
import { openDraft } from '@/recorder/phoneRecorder'
import { missingIn, submissionOf } from '@/recorder/submission'
import { useDraft, useDraftFull } from '@/recorder/useRecorder'
import { openInPlace } from '@/services/pages'

export interface FinishState {
  /** Undefined while it is read from disk. */
  readonly draft: Draft | null | undefined
  /** Another patrol is being recorded: this one has to wait, or the two would be mixed. */
  readonly recorded: Draft | null
  /** Set when it was handed in before and refused: this is the correction. */
  readonly refused: OutboxItem | null
  /** What to fill in first, said after the first try to submit. */
  readonly missing: string | undefined
  readonly full: boolean
  readonly busy: boolean
  change(part: Partial<Draft>): void
  submit(): Promise<void>
}

export function useFinish(): FinishState {
  const { patrolId = '' } = useRouter().params
  const open = useDraft()
  const item = useOutboxItem(patrolId)
  const [found, setFound] = useState(false)
  const [notHandedIn, setFull] = useState(false)
  const full = useDraftFull() || notHandedIn
  const [busy, setBusy] = useState(false)
  const waits = useSyncExternalStore(openDraft.subscribe, () => openDraft.holdsOther(patrolId))
  useEffect(() => {
    if (!waits) void openDraft.take(patrolId).then(() => setFound(true))
  }, [patrolId, waits])

  const handedIn = item !== null && item.state !== 'refused'
  useEffect(() => {
    if (handedIn) void toResult(patrolId)
  }, [handedIn, patrolId])

  const draft = open?.patrolId === patrolId ? open : found && !handedIn ? null : undefined
  const { said, isSound } = useTroubles({ missing: draft ? missingIn(draft)[0] : undefined })
  const change = (part: Partial<Draft>) => {
    openDraft.enter((now) => ({ ...now, ...part }))
  }
  const submit = async () => {
    if (!isSound() || !draft || busy) return
    setBusy(true)
    const kept = await handIn(draft)
    setFull(!kept)
    setBusy(false)
  }
  const refused = handedIn ? null : item
  const recorded = waits ? open : null
  return { draft, recorded, refused, missing: said.missing, full, busy, change, submit }
}

/** Into the outbox; false when the phone has no room. The page follows when the outbox says that it has it. */
async function handIn(draft: Draft): Promise<boolean> {
  try {
    await outbox.put(submissionOf(draft))
  } catch {
    return false
  }
  await openDraft.change((now) => ({ ...now, submitted: true })).catch(() => undefined)
  return true
}

async function toResult(patrolId: string): Promise<void> {
  openDraft.close(patrolId)
  await openInPlace(`/pages/patrol/result/index?patrolId=${patrolId}&handedIn=1`)
}
