/**
 * The form of a person: nothing is scolded before the first try to save, a saved change can be undone, and what somebody
 * else saved meanwhile is put together with it.
 */
import { useState } from 'react'
import { useSend } from '@/hooks/useSend'
import { useTroubles } from '@/hooks/useTroubles'
import { call } from '@/services/call'
import { mergeEntries } from '@domain/register/kit/merge'
import { draftOf, sameDraft, tidied, troublesOf, type PersonDraft, type PersonTroubles } from './personBlanks'

interface Conflict {
  readonly theirs: PersonDraft
  /** Fields that both changed. */
  readonly both: readonly string[]
}

/** Where somebody else saved meanwhile, what only one of the two changed is put together; else null. */
async function metWith(mine: PersonDraft, from: PersonDraft) {
  const answer = await call('register.getPerson', { personId: mine.id })
  if (!answer.ok || answer.value.person.version === mine.version) return null
  const theirs = draftOf(answer.value.person)
  const { merged, both } = mergeEntries({ ...from }, { ...mine }, { ...theirs })
  return { theirs, both, merged: { ...(merged as PersonDraft), reason: mine.reason } }
}

export function usePersonForm(stored: PersonDraft, onSaved: () => void) {
  const [draft, setDraft] = useState(stored)
  /** What the draft began from. */
  const [from, setFrom] = useState(stored)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  /** What the register said before the last save. */
  const [before, setBefore] = useState<PersonDraft | null>(null)
  const saving = useSend('register.savePerson')
  const { said, isSound, calm } = useTroubles<PersonTroubles>(troublesOf(draft))

  const change = (part: Partial<PersonDraft>) => setDraft((now) => ({ ...now, ...part }))
  const begin = (beginning: PersonDraft) => {
    setDraft(beginning)
    setFrom(beginning)
    setConflict(null)
    calm()
  }
  const meet = async (mine: PersonDraft) => {
    const met = await metWith(mine, from)
    if (!met) return
    setDraft(met.merged)
    setFrom(met.theirs)
    setConflict(met)
    saving.forget()
  }
  const store = async (wanted: PersonDraft, replaced: PersonDraft | null) => {
    const answer = await saving.send(wanted)
    if (!answer) return meet(wanted)
    begin({ ...draftOf(wanted), version: answer.version })
    setBefore(replaced)
    onSaved()
  }
  const save = async () => {
    if (isSound()) await store(tidied(draft), from)
  }
  return {
    ...{ draft, change, save, saving, conflict, troubles: said },
    changed: conflict !== null || !sameDraft(draft, stored),
    unsaved: !sameDraft(draft, from),
    takeTheirs: () => conflict && begin(conflict.theirs),
    /** Writes back what stood there before; null when there is nothing to take back (a new person stays). */
    undo: before && before.name !== '' ? () => store({ ...before, version: draft.version }, null) : null,
  }
}
