/** The form of a group: nothing is scolded before the first try to save, and what was typed stays when refused. */
import { useState } from 'react'
import { useSend } from '@/hooks/useSend'
import { sameGroup, tidied, troublesOf, type GroupDraft } from './groupForm'

export function useGroupForm(stored: GroupDraft, onSaved: (groupId: string) => void) {
  const [draft, setDraft] = useState(stored)
  const [tried, setTried] = useState(false)
  const [saved, setSaved] = useState(false)
  const saving = useSend('push.saveGroup')
  const troubles = troublesOf(draft)

  const change = (part: Partial<GroupDraft>) => {
    setSaved(false)
    setDraft((now) => ({ ...now, ...part }))
  }
  const save = async () => {
    setTried(true)
    if (Object.keys(troubles).length > 0) return
    if (!(await saving.send(tidied(draft)))) return
    setSaved(true)
    onSaved(draft.id)
  }
  return {
    ...{ draft, change, save, saving, saved },
    troubles: tried ? troubles : {},
    changed: !sameGroup(draft, stored),
  }
}
