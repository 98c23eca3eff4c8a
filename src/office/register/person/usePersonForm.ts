/** The form of a person: nothing is scolded before the first try to save, and a saved change can be undone. */
import { useState } from 'react'
import { useSend } from '@/hooks/useSend'
import { useTroubles } from '@/hooks/useTroubles'
import { sameDraft, tidied, troublesOf, type PersonDraft, type PersonTroubles } from './personBlanks'

export function usePersonForm(stored: PersonDraft, onSaved: () => void) {
  const [draft, setDraft] = useState(stored)
  /** What the register said before the last save. */
  const [before, setBefore] = useState<PersonDraft | null>(null)
  const saving = useSend('register.savePerson')
  const { said, isSound, calm } = useTroubles<PersonTroubles>(troublesOf(draft))

  const change = (part: Partial<PersonDraft>) => setDraft((now) => ({ ...now, ...part }))

  const store = async (wanted: PersonDraft, replaced: PersonDraft | null) => {
    if (!(await saving.send(wanted))) return
    setDraft(wanted)
    setBefore(replaced)
    calm()
    onSaved()
  }
  const save = async () => {
    if (isSound()) await store(tidied(draft), stored)
  }
  return {
    draft,
    change,
    troubles: said,
    changed: !sameDraft(draft, stored),
    save,
    saving,
    /** Writes back what stood there before; null when there is nothing to take back (a new person stays). */
    undo: before && before.name !== '' ? () => store(before, null) : null,
  }
}
