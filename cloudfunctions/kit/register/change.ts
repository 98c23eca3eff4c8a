/**
 * The one way an entry changes: the entry, the names it takes, a line of its history and the audit line in one
 * transaction. What changes nothing writes nothing.
 */
import { isDeepStrictEqual } from 'node:util'
import { done, refused, type Answer } from '../../../domain/contract/answer'
import { fieldsOf, type AnyRegister, type Entry } from '../../../domain/register/kit/register'
import type { BoundContext } from '../../platform/context'
import { command } from '../../platform/store'
import { transact, type Transaction } from '../../platform/transact'
import {
  type AnyStored,
  claims,
  type Copies,
  type Ended,
  entriesOf,
  historyLines,
  historyOf,
  valuesOf,
} from './stored'

/** What an entry shall be. */
export interface Wanted {
  readonly values: Entry
  readonly active: boolean
  readonly ended: Ended | null
  readonly copies?: Copies
  /** The table it comes from. */
  readonly importId?: string
}

export type Decide = (before: AnyStored | null) => Answer<Wanted>

/** Answers the version that now holds. */
export function changeEntry(
  register: AnyRegister,
  id: string,
  context: BoundContext,
  /** What is written with it, where anything changes. */
  along: (transaction: Transaction) => Promise<Answer<object>>,
  decide: Decide,
): Promise<Answer<{ version: number }>> {
  const work = async (transaction: Transaction) => {
    let known: number | undefined
    const changed = await changeWithin(transaction, register, id, context, (before) => {
      known = before?.version ?? (before ? 0 : undefined)
      return decide(before)
    })
    if (!changed.ok || changed.value.version === known) return changed
    const beside = await along(transaction)
    return beside.ok ? changed : beside
  }
  return transact(context, id, work, [[entriesOf(register), id]])
}

/** The same as a part of something larger. */
export async function changeWithin(
  transaction: Transaction,
  register: AnyRegister,
  id: string,
  context: BoundContext,
  decide: Decide,
): Promise<Answer<{ version: number }>> {
  const entries = entriesOf(register)
  const before = await transaction.get(entries, id)
  const decision = decide(before)
  if (!decision.ok) return decision
  const { values, active, ended, copies, importId } = decision.value
  const known = before?.version ?? 0
  if (before && same(register, before, values) && (before.active ?? true) === active)
    return done({ version: known })
  const version = known + 1
  const taken = await claimNames(transaction, register, id, before, { ...values, active })
  if (taken !== null) return refused('register.taken', taken)
  const kept = copies && copies.length > 0 ? { copies } : {}
  await transaction.set(entries, { ...before, _id: id, ...values, active, version, ended, ...kept })
  await note(transaction, register, context, before, { id, version, values, active, ended, importId })
  return done({ version })
}

export const same = (register: AnyRegister, stored: Entry, values: Entry): boolean =>
  isDeepStrictEqual(valuesOf(register, stored), valuesOf(register, values))

/**
 * A line of history for an entry that its own module writes; `reason` where it goes out of use. Answers what the kit keeps
 * with it.
 */
export async function noteWritten(
  transaction: Transaction,
  register: AnyRegister,
  context: BoundContext,
  before: AnyStored | null,
  after: AnyStored,
  reason: string = register.end.word,
): Promise<{ readonly version: number; readonly ended: Ended | null }> {
  const { _id: id, active } = after
  const known = before?.version ?? 0
  const stays = before?.active === active
  const left = { reason, by: context.caller.name, at: context.now }
  const ended = active ? null : stays ? (before.ended ?? null) : left
  if (before && stays && same(register, before, after)) return { version: known, ended }
  const version = known + 1
  const values = valuesOf(register, after)
  await note(transaction, register, context, before, { id, version, values, active, ended })
  return { version, ended }
}

/** What an entry keeps for itself, as ids of claims by field. */
function namesKept(register: AnyRegister, entry: Entry | null): Map<string, string> {
  const kept = new Map<string, string>()
  if (entry === null) return kept
  for (const [name, field] of fieldsOf(register)) {
    if (field.kind !== 'text' || !entry[name]) continue
    if (field.unique || (field.uniqueInUse && entry.active === true))
      kept.set(name, `${register.collection}.${name}.${String(entry[name])}`)
  }
  const { onlyOne } = register
  if (onlyOne && entry.active === true) {
    const values = (onlyOne.fields as string[]).map((name) => entry[name])
    kept.set(
      onlyOne.fields[0]!,
      `${register.collection}.${onlyOne.fields.join('+')}.${JSON.stringify(values)}`,
    )
  }
  return kept
}

/** The field whose text another entry has; null where all are free, or already this entry's. */
async function claimNames(
  transaction: Transaction,
  register: AnyRegister,
  id: string,
  before: AnyStored | null,
  after: Entry,
): Promise<string | null> {
  const [old, wanted] = [namesKept(register, before), namesKept(register, after)]
  for (const [name, claim] of wanted) {
    const holder = await transaction.get(claims, claim)
    if (holder && holder.entryId !== id) return name
    await transaction.set(claims, { _id: claim, entryId: id })
  }
  const given = new Set(wanted.values())
  for (const claim of old.values()) if (!given.has(claim)) await transaction.remove(claims, claim)
  return null
}

/** The field of which a stored entry has the same text: also one that was stored before texts were claimed. */
export async function takenBefore(
  register: AnyRegister,
  id: string,
  entry: Entry & { readonly active: boolean },
): Promise<string | null> {
  const entries = entriesOf(register)
  const found = await Promise.all(
    [...namesKept(register, entry).keys()].map(async (name) => {
      const { unique } = register.fields[name] as { readonly unique?: string }
      const together = ((register.onlyOne?.fields ?? []) as string[]).includes(name)
        ? register.onlyOne!.fields
        : [name]
      const like = Object.fromEntries((together as string[]).map((each) => [each, entry[each]]))
      const where = { ...like, ...(unique ? {} : { active: true }) }
      const others = await entries.read({ where, limit: 2 })
      return others.some(({ _id }) => _id !== id) ? name : null
    }),
  )
  return found.find((name) => name !== null) ?? null
}

type Changed = Wanted & { readonly id: string; readonly version: number }

async function note(
  transaction: Transaction,
  register: AnyRegister,
  { now, caller }: BoundContext,
  before: AnyStored | null,
  { id, version, values, active, ended, importId }: Changed,
): Promise<void> {
  const old = before && valuesOf(register, before)
  const changed = Object.keys(values).filter((name) => !isDeepStrictEqual(old?.[name], values[name]))
  const some = (entry: Entry) => Object.fromEntries(changed.map((name) => [name, entry[name]]))
  const of = historyOf(register, id)
  await transaction.set(historyLines, {
    ...{ _id: `${of}.${String(version).padStart(6, '0')}`, of, version, at: now },
    ...{ by: caller.name, byId: caller.personId },
    ...{ before: old ? some(old) : {}, after: some(values) },
    ...(importId === undefined ? {} : { importId }),
    ...((before?.active ?? true) === active ? {} : { ended: ended?.reason ?? null }),
  })
}

/** Person ids of everybody who changed one of these entries. */
export async function writersOf(
  entries: readonly (readonly [register: AnyRegister, ids: readonly string[]])[],
): Promise<readonly string[]> {
  const of = entries.flatMap(([register, ids]) => ids.map((id) => historyOf(register, id)))
  const lines = await historyLines.readAll({ where: { of: command.in(of) }, without: ['before', 'after'] })
  return [...new Set(lines.flatMap(({ byId }) => (byId ? [byId] : [])))]
}
