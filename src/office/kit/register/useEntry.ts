/**
 * One entry of a register on the desk: as it is stored, as it is being changed, and what to do when somebody else
 * changed it meanwhile. Nothing is scolded before the first try to save, and a saved change can be taken back.
 */
import { useRef, useState } from 'react'
import { call } from '@/services/call'
import { useCall, type CallState } from '@/hooks/useCall'
import type { Problem } from '@domain/contract/problems'
import { takenSentence, type AnyRegister, type Entry } from '@domain/register/kit/register'
import { useDraft } from './useDraft'
import { useUploads } from './useUploads'
import { actionOf, onWire, type RecordOnWire } from './wire'

interface Got {
  readonly record: RecordOnWire
  readonly files: Readonly<Record<string, string>>
}

/** `id`: of a new entry one that nobody has yet; `begun` is what that begins with, null for a stored one. */
export function useEntry(register: AnyRegister, id: string, begun: Entry | null, onSaved: () => void) {
  const asked = useCall(actionOf(register, 'get'), begun ? null : { id }) as unknown as CallState<Got>
  const stored = asked.value?.record ?? null
  /** What stood there before the last save. */
  const [before, setBefore] = useState<Entry | null>(null)
  const saving = useStoring(register, id)
  const uploads = useUploads()
  const draft = useDraft(register, stored, begun, saving.forget)

  /** Once something of it was stored. `settle`: what becomes of what was typed; says whether nothing of it is left. */
  const afterwards = async (settle: () => unknown, replaced: Entry | null = null) => {
    await asked.reload()
    const isAll = settle()
    setBefore(replaced)
    // A new one would be opened as it is stored, without what was typed since.
    if (isAll || stored) onSaved()
  }
  const store = async (wanted: Entry, version: number, replaced: Entry | null) => {
    const sent = draft.entry ?? wanted
    const outcome = await saving.store(wanted, version)
    if (outcome === 'overtaken') return meetTheirs(register, id, draft.meet)
    if (outcome === 'refused') return
    const saved = { ...(stored ?? fresh(id)), version: outcome, entry: wanted }
    await afterwards(() => draft.settle(sent, saved), replaced)
  }
  const save = async () => {
    const { written, from } = draft
    if (uploads.uploading || !written || !draft.isSound()) return
    await store(written, from?.version ?? 0, from?.entry ?? null)
  }
  return {
    ...{ asked, stored, saving, uploads, save, adds: draft.adds },
    takeTheirs: () => afterwards(draft.drop),
    /** It was taken out of use, or back: what was typed stays. */
    follow: (version: number) =>
      afterwards(() => stored && draft.settle(stored.entry, { ...stored, version })),
    ...{ entry: draft.entry, changed: draft.changed, unsaved: draft.unsaved, conflict: draft.conflict },
    ...{ change: draft.change, discard: draft.drop, names: draft.names, name: draft.name },
    files: asked.value?.files ?? {},
    troubles: { ...draft.troubles, ...refusedField(register, saving.problem) },
    /** Null when there is nothing to take back. */
    undo: before && stored && !draft.changed ? () => store(before, stored.version, null) : null,
  }
}

export type EntryDesk = ReturnType<typeof useEntry>

/** Somebody else saved meanwhile: what only one of us changed is put together. */
async function meetTheirs(register: AnyRegister, id: string, meet: (theirs: RecordOnWire) => void) {
  const answer = await call(actionOf(register, 'get'), { id })
  if (answer.ok) meet(answer.value.record as unknown as RecordOnWire)
}

/** A new one that was just stored. */
const fresh = (id: string) => ({ id, active: true, names: {}, ended: null })

const idle = { busy: false, problem: null as Problem | null }

function useStoring(register: AnyRegister, id: string) {
  const [state, setState] = useState(idle)
  /** Known at once: two taps may come before the screen says that it is busy. */
  const onItsWay = useRef(false)
  /** The new version, or why there is none. */
  const store = async (entry: Entry, version: number): Promise<number | 'overtaken' | 'refused'> => {
    if (onItsWay.current) return 'refused'
    onItsWay.current = true
    setState({ busy: true, problem: null })
    const answer = await call(actionOf(register, 'save'), { id, version, entry: onWire(entry) })
    onItsWay.current = false
    setState({ busy: false, problem: answer.ok ? null : answer.problem })
    if (answer.ok) return answer.value.version
    return answer.problem.code === 'register.overtaken' ? 'overtaken' : 'refused'
  }
  return { ...state, store, forget: () => setState(({ busy }) => ({ busy, problem: null })) }
}

/** The cloud names the field it refused; where the definition has a sentence for it, that stands at the field. */
function refusedField(register: AnyRegister, problem: Problem | null) {
  if (problem?.code !== 'register.taken' || problem.detail === undefined) return {}
  const sentence = takenSentence(register, problem.detail)
  return sentence ? { [problem.detail]: sentence } : {}
}
