/** The evidence of one step while it is being entered: kept with every change, handed over to the outbox at the end. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { keptOrNull } from '@/device/keptText'
import { storage } from '@/device/storage'
import { outbox } from '@/outbox'
import { newId } from '@/services/newId'
import { commandOf, isAbout } from '../report/pending'
import type { ReportState } from '../report/useReport'
import { evidenceOf, newEvidence, submissionOf, type Evidence, type FieldStep } from './evidence'

/** What the sheet relies on. */
const isEvidence = ({ commandId, text, photos }: Record<string, unknown>) =>
  typeof commandId === 'string' && typeof text === 'string' && Array.isArray(photos)

const keyOf = (reportId: string, step: FieldStep) => `work-draft/${reportId}/${step}`

export interface EvidenceDesk {
  /** Null until it was read from the phone. */
  readonly evidence: Evidence | null
  /** Keeps a change; rejects when the phone has no room. */
  change(next: (evidence: Evidence) => Evidence): Promise<void>
  /** Resolves when the outbox has it; rejects when the phone has no room. */
  handOver(): Promise<void>
}

export function useEvidence(step: FieldStep, { reportId, report, pending }: ReportState): EvidenceDesk {
  const key = keyOf(reportId, step)
  const [evidence, show] = useState<Evidence | null>(null)
  const latest = useRef<Evidence | null>(null)
  const writing = useRef<Promise<void>>(Promise.resolve())

  useEffect(() => {
    let current = true
    void begin(reportId, step).then((begun) => {
      if (!current) return
      latest.current = begun
      show(begun)
    })
    return () => {
      current = false
    }
  }, [reportId, step])

  const change = useCallback(
    (next: (evidence: Evidence) => Evidence) => {
      if (latest.current === null) return Promise.resolve()
      const changed = next(latest.current)
      latest.current = changed
      show(changed)
      const mine = writing.current.then(() => storage.write(key, JSON.stringify(changed)))
      writing.current = mine.catch(() => undefined)
      return mine
    },
    [key],
  )
  const entry = report.value?.report
  const after = pending.find(({ state }) => state !== 'refused')?.id
  const handOver = useCallback(async () => {
    if (!entry || latest.current === null) return
    await outbox.put(submissionOf(step, entry, latest.current, after))
    await writing.current
    await storage.remove(key)
  }, [step, entry, after, key])
  return { evidence, change, handOver }
}

/** What was refused comes first, then what was entered and not sent; else a new one. */
async function begin(reportId: string, step: FieldStep): Promise<Evidence> {
  // A phone that can't read its outbox can still take what is entered now.
  await outbox.opened.catch(() => undefined)
  const refused = outbox
    .items()
    .find(
      (item) => item.state === 'refused' && isAbout(item, reportId) && commandOf(item) === commandName(step),
    )
  if (refused) return evidenceOf(refused)
  const kept = await keptOrNull<Evidence>(storage, keyOf(reportId, step), isEvidence)
  // A kill may have come between the outbox taking it and the draft being removed.
  if (kept && outbox.item(kept.commandId) === null) return kept
  return newEvidence(await newId())
}

const commandName = (step: FieldStep) => (step === 'fine' || step === 'recurred' ? 'recheck' : step)
