/**
 * The form of a person: nothing is scolded before the first try to save, a saved change can be undone, and what somebody
 * else saved meanwhile is put together with it.
 */
import { useRef, useState } from 'react'
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

/** What was typed while it was on its way, over what was sent. */
function typedSince(sent: PersonDraft, now: PersonDraft, wanted: PersonDraft): PersonDraft {
  return mergeEntries({ ...sent }, { ...now }, { ...wanted }).merged as PersonDraft
}

export function usePersonForm(stored: PersonDraft, onSaved: () => void) {
  const held = useHeld(stored)
  const { draft, from, conflict, begin } = held
  /** What the register said before the last save. */
  const [before, setBefore] = useState<PersonDraft | null>(null)
  const saving = useSend('register.savePerson')
  const { said, isSound, calm } = useTroubles<PersonTroubles>(troublesOf(draft))

  const store = async (wanted: PersonDraft, replaced: PersonDraft | null) => {
    const sent = held.now()
    const answer = await saving.send(wanted)
    const now = typedSince(sent, held.now(), wanted)
    if (!answer) return (await held.meet(now)) && saving.forget()
    const saved = { ...draftOf(wanted), version: answer.version }
    begin(saved, { ...now, version: answer.version })
    calm()
    setBefore(replaced)
    // A new one would be opened as it is stored, without what was typed since.
    if (sameDraft(now, saved) || sent.version !== undefined) onSaved()
  }
  const save = async () => {
    if (isSound()) await store(tidied(draft), from)
  }
  const takeTheirs = () => {
    if (conflict) begin(conflict.theirs)
    calm()
  }
  return {
    ...{ draft, change: held.change, save, saving, conflict, takeTheirs, troubles: said },
    changed: conflict !== null || !sameDraft(draft, stored),
    unsaved: !sameDraft(draft, from),
    /** Writes back what stood there before; null when there is nothing to take back (a new person stays). */
    undo: before && before.name !== '' ? () => store({ ...before, version: draft.version }, null) : null,
  }
}

/** What is being changed, and what it began from. */
function useHeld(stored: PersonDraft) {
  const [draft, setDraft] = useState(stored)
  const [from, setFrom] = useState(stored)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const latest = useRef(draft)
  latest.current = draft
  return {
    ...{ draft, from, conflict },
    /** As it is when an answer comes, not as it was when it was asked for. */
    now: () => latest.current,
    change: (part: Partial<PersonDraft>) => setDraft((now) => ({ ...now, ...part })),
    begin(beginning: PersonDraft, typed = beginning) {
      setDraft(typed)
      setFrom(beginning)
      setConflict(null)
    },
    /** Whether somebody else saved meanwhile. */
    async meet(mine: PersonDraft): Promise<boolean> {
      const met = await metWith(mine, from)
      if (!met) return false
      setDraft(met.merged)
      setFrom(met.theirs)
      setConflict(met)
      return true
    },
  }
}
