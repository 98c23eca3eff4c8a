/**
 * A policy on the desk: the stored one until something is changed, then a draft of the whole, saved as a whole and
 * never over the head of another desk (the wire refuses an old version).
 */
import { useState } from 'react'
import type { Problem } from '@domain/contract/problems'
import type { SettingName } from '@domain/setting/settings'

interface Source<P> {
  /** By which name its changes are remembered; missing where each version is kept. */
  readonly of?: SettingName

  /** What is stored, null while it is not known. */
  readonly known: P | null
  reload(): Promise<void>
  readonly saving: {
    readonly busy: boolean
    readonly problem: Problem | null
    send(policy: P & { readonly why?: string }): Promise<object | null>
    forget(): void
  }
  /** What saving would change, one sentence each. */
  changesBetween(before: P, after: P): readonly string[]
  /** What of it does not go together, by blank. */
  contradictionsIn?(policy: P): Readonly<Record<string, string>>
}

export interface PolicyDesk<P> extends Pick<Source<P>, 'of' | 'changesBetween'> {
  readonly policy: P | null
  readonly changes: readonly string[]
  /** Sentences for blanks that hold nothing allowed yet, by name of the blank. */
  readonly troubles: Readonly<Record<string, string | undefined>>
  readonly sound: boolean
  /** Names draft and version, as a React key: what was typed into a blank belongs to one of them. */
  readonly round: string
  readonly busy: boolean
  readonly problem: Problem | null
  edit(change: (policy: P) => P): void
  /** What was read of a blank: a number to put into the draft, or a sentence that says what is allowed. */
  fill(blank: string, read: number | string, put: (policy: P, value: number) => P): void
  /** `why` in the office's own words; '' where nobody said. Whether it was stored. */
  save(why: string): Promise<boolean>
  discard(): void
  /** Someone else saved meanwhile: fetch theirs, keep nothing of ours. */
  takeTheirs(): Promise<void>
}

export function usePolicyDesk<P extends { readonly version: number }>(source: Source<P>): PolicyDesk<P> {
  const { known, reload, saving } = source
  const [edited, setEdited] = useState<P | null>(null)
  const [troubles, setTroubles] = useState<PolicyDesk<P>['troubles']>({})
  const [drafts, setDrafts] = useState(0)

  const edit = (change: (policy: P) => P) =>
    setEdited((now) => {
      const basis = now ?? known
      return basis ? change(basis) : now
    })
  const fill: PolicyDesk<P>['fill'] = (blank, read, put) => {
    setTroubles((now) => ({ ...now, [blank]: typeof read === 'string' ? read : undefined }))
    if (typeof read === 'number') edit((now) => put(now, read))
  }
  const discard = () => {
    setEdited(null)
    setTroubles({})
    setDrafts((now) => now + 1)
    saving.forget()
  }
  const takeTheirs = async () => {
    await reload()
    discard()
  }
  const save = async (why: string) => {
    const stored = edited && (await saving.send({ ...edited, ...(why === '' ? {} : { why }) }))
    if (stored) await takeTheirs()
    return Boolean(stored)
  }
  const changes = known && edited ? source.changesBetween(known, edited) : []
  const policy = edited ?? known
  const wrong = { ...(policy && source.contradictionsIn?.(policy)), ...defined(troubles) }
  const round = `${drafts} ${policy?.version}`
  const { busy, problem } = saving
  return {
    ...{ of: source.of, changesBetween: source.changesBetween },
    ...{ policy, changes, troubles: wrong, sound: Object.keys(wrong).length === 0, round, busy, problem },
    ...{ edit, fill, save, discard, takeTheirs },
  }
}

const defined = (troubles: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(troubles).filter(([, trouble]) => trouble !== undefined))
