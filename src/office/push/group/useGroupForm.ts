/** The form of a group: nothing is scolded before the first try to save, and what was typed stays when refused. */
import { useState } from 'react'
import type { Output } from '@domain/contract/contract'
import { useSend } from '@/hooks/useSend'
import { useTroubles } from '@/hooks/useTroubles'
import { momentWords } from '@/words/clockWords'
import { cloudNow } from '@/services/cloudClock'
import { sameGroup, tidied, troublesOf, type GroupDraft, type GroupTroubles } from './groupBlanks'

export function useGroupForm(stored: GroupDraft, onSaved: (groupId: string) => void) {
  const [draft, setDraft] = useState(stored)
  /** What was said after the last save, until something changes. */
  const [saved, setSaved] = useState<string | null>(null)
  const saving = useSend('push.saveGroup')
  const { said, isSound } = useTroubles<GroupTroubles>(troublesOf(draft))

  const change = (part: Partial<GroupDraft>) => {
    setSaved(null)
    setDraft((now) => ({ ...now, ...part }))
  }
  const save = async () => {
    if (!isSound()) return
    const answer = await saving.send(tidied(draft))
    if (!answer) return
    setSaved(savedWords(answer.next))
    onSaved(draft.id)
  }
  return {
    ...{ draft, change, save, saving, saved },
    troubles: said,
    changed: !sameGroup(draft, stored),
  }
}

/** 「存好了，11月20日 07:30 起送」: who adds a group in the morning knows whether today is still reached. */
function savedWords(next: Output<'push.saveGroup'>['next']): string {
  return next ? `存好了，${momentWords(next.at, cloudNow())} 起送` : '存好了'
}
