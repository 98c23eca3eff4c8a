/** What a patrol of this phone amounts to before the cloud has said so; null when its draft is gone. */
import { useEffect, useState } from 'react'
import type { Assessment } from '@domain/patrol/assessment'
import type { Draft } from './draft'
import { openDraft } from './phoneRecorder'
import { assessDraft } from './preview'

export interface PatrolPreview {
  readonly assessment: Assessment
  readonly reach: Draft['duty']['reach']
}

export function usePreview(patrolId: string): PatrolPreview | null {
  const [preview, setPreview] = useState<PatrolPreview | null>(null)
  useEffect(() => {
    void openDraft.book.read(patrolId).then((draft) => {
      setPreview(draft && { assessment: assessDraft(draft), reach: draft.duty.reach })
    })
  }, [patrolId])
  return preview
}
