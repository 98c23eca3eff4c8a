/** What is being changed in an entry and not saved yet, and how it meets what somebody else saved meanwhile. */
import { useState } from 'react'
import { useTroubles } from '@/hooks/useTroubles'
import { mergeEntries, sameValue } from '@domain/register/kit/merge'
import { emptyEntry, tidied, type AnyRegister, type Entry } from '@domain/register/kit/register'
import { troublesIn } from '@domain/register/kit/troubles'
import type { Names } from '@domain/register/kit/words'
import type { RecordOnWire } from './wire'

export interface Conflict {
  readonly theirs: RecordOnWire
  /** Fields that both changed. */
  readonly both: readonly string[]
}

interface Draft {
  readonly entry: Entry
  /** What it began from; null for a new entry. */
  readonly base: RecordOnWire | null
  readonly conflict: Conflict | null
}

/** `begun`: what a new entry has already; null for a stored one. `touched`: what was said of the last save is over. */
export function useDraft(
  register: AnyRegister,
  stored: RecordOnWire | null,
  begun: Entry | null,
  touched: () => void,
) {
  const beginning = begun && { ...emptyEntry(register), ...begun }
  const begin = () => beginning && { entry: beginning, base: null, conflict: null }
  const [draft, setDraft] = useState<Draft | null>(begin)
  /** What was chosen since, until it is stored. */
  const [named, setNamed] = useState<Names>({})
  const entry = draft?.entry ?? stored?.entry ?? null
  const from = draft ? draft.base : stored
  /** As it would be saved. */
  const written = entry && tidied(register, entry)
  const { said, isSound, calm } = useTroubles(written ? troublesIn(register, written) : {})
  return {
    ...{ entry, written, from, conflict: draft?.conflict ?? null },
    changed: draft !== null && (from === null || !sameValue(written, from.entry)),
    unsaved: draft !== null && !sameValue(written, from?.entry ?? tidied(register, beginning ?? {})),
    ...{ troubles: said, isSound },
    names: { ...stored?.names, ...draft?.conflict?.theirs.names, ...named },
    name: (id: string, name: string) => setNamed((now) => ({ ...now, [id]: name })),
    change(part: Entry) {
      touched()
      setDraft((now) => {
        const begun = now ?? (stored && { entry: stored.entry, base: stored, conflict: null })
        return begun && { ...begun, entry: { ...begun.entry, ...part } }
      })
    },
    meet(theirs: RecordOnWire) {
      if (!written) return
      const { merged, both } = mergeEntries(from?.entry ?? {}, written, theirs.entry)
      setDraft({ entry: merged, base: theirs, conflict: { theirs, both } })
    },
    drop() {
      touched()
      setDraft(begin)
      calm()
    },
  }
}
