/** What is being changed in an entry and not saved yet, and how it meets what somebody else saved meanwhile. */
import { useRef, useState } from 'react'
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
  const held = useHeld(register, stored, beginning)
  const { draft } = held
  /** What was chosen since, until it is stored. */
  const [named, setNamed] = useState<Names>({})
  const entry = draft?.entry ?? stored?.entry ?? null
  const from = draft ? draft.base : stored
  /** As it would be saved. */
  const written = entry && tidied(register, entry)
  const { said, isSound, calm } = useTroubles(written ? troublesIn(register, written) : {})
  return {
    ...{ entry, written, from, conflict: draft?.conflict ?? null, meet: held.meet },
    /** Nothing of it is stored yet. */
    adds: from === null,
    changed: draft !== null && (from === null || !sameValue(written, from.entry)),
    unsaved: draft !== null && !sameValue(written, from?.entry ?? tidied(register, beginning ?? {})),
    ...{ troubles: said, isSound },
    names: { ...stored?.names, ...draft?.conflict?.theirs.names, ...named },
    name: (id: string, name: string) => setNamed((now) => ({ ...now, [id]: name })),
    change(part: Entry) {
      touched()
      held.change(part)
    },
    /** After a save of what stood there as `sent`: what was typed since stays. Says whether nothing was. */
    settle(sent: Entry, saved: RecordOnWire) {
      touched()
      calm()
      return held.settle(sent, saved)
    },
    drop() {
      touched()
      held.drop()
      calm()
    },
  }
}

function useHeld(register: AnyRegister, stored: RecordOnWire | null, beginning: Entry | null) {
  const begin = () => beginning && { entry: beginning, base: null, conflict: null }
  const [draft, setDraft] = useState<Draft | null>(begin)
  /** As it is when an answer comes, not as it was when it was asked for. */
  const latest = useRef(draft)
  latest.current = draft
  return {
    draft,
    change: (part: Entry) =>
      setDraft((now) => {
        const begun = now ?? (stored && { entry: stored.entry, base: stored, conflict: null })
        return begun && { ...begun, entry: { ...begun.entry, ...part } }
      }),
    meet(theirs: RecordOnWire) {
      const { entry, base } = latest.current ?? { entry: stored?.entry, base: stored }
      if (!entry) return
      const { merged, both } = mergeEntries(base?.entry ?? {}, tidied(register, entry), theirs.entry)
      setDraft({ entry: merged, base: theirs, conflict: { theirs, both } })
    },
    settle(sent: Entry, saved: RecordOnWire) {
      setDraft((now) => typedSince(now, sent, saved) ?? begin())
      return typedSince(latest.current, sent, saved) === null
    },
    drop: () => setDraft(begin),
  }
}

function typedSince(now: Draft | null, sent: Entry, saved: RecordOnWire): Draft | null {
  const entry = now && mergeEntries(sent, now.entry, saved.entry).merged
  return entry && !sameValue(entry, saved.entry) ? { entry, base: saved, conflict: null } : null
}
