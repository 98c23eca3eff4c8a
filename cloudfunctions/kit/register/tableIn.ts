/** What must be known to read a table into a register, and how an entry is taken from it and taken back. */
import { done, refused, type Answer } from '../../../domain/contract/answer'
import type { Finding } from '../../../domain/register/kit/cellReaders'
import { ordinary } from '../../../domain/register/kit/ordinary'
import { type Beside, keyOfEntry, type Known, type ReadEntry } from '../../../domain/register/kit/excel'
import type { Fields, ReferenceTo } from '../../../domain/register/kit/fields'
import {
  emptyEntry,
  tidied,
  titleOf,
  type AnyRegister,
  type Entry,
} from '../../../domain/register/kit/register'
import type { BoundContext } from '../../platform/context'
import type { Transaction } from '../../platform/transact'
import { changeWithin, takenBefore, type Wanted } from './change'
import type { References } from './references'
import { type AnyStored, type Ended, entriesOf, type HistoryLine, valuesOf } from './stored'
import { type Change, completedBy, type RegisterParts, writeAlong } from './write'

/** Entries by their key, and the ids of whatever the register's fields may name. Held in memory: some ten thousand. */
export async function besideTable(
  register: AnyRegister,
  references: References,
): Promise<Omit<Beside, 'chosen'>> {
  const known = new Map<string, Known>()
  const byId = new Map<string, Known>()
  for await (const page of entriesOf(register).pages())
    for (const stored of page) {
      const entry = valuesOf(register, stored)
      const key = keyOfEntry(register, entry)
      const comesBack = stored.ended?.reason === takenBack
      const there = { id: stored._id, version: stored.version ?? 0, entry, comesBack }
      if (register.excel?.id !== undefined) byId.set(stored._id, there)
      // Of two with one key the one in use is meant.
      if (key !== '' && (stored.active || !known.has(key))) known.set(key, there)
    }
  return { known, byId, find: await findingFor(register, references) }
}

async function findingFor(register: AnyRegister, references: References): Promise<Finding> {
  const named = Object.values(register.fields as Fields).flatMap((field) =>
    field.kind === 'reference' ? [field.to] : [],
  )
  const ids = new Map<ReferenceTo, ReadonlyMap<string, readonly string[]>>()
  for (const to of new Set(named)) {
    const found = new Map<string, readonly string[]>()
    for (const [name, some] of await idsByName(references, to))
      found.set(ordinary(name), [...(found.get(ordinary(name)) ?? []), ...some])
    ids.set(to, found)
  }
  return (to, name) => ids.get(to)?.get(name) ?? []
}

async function idsByName(references: References, to: ReferenceTo) {
  if (typeof to === 'string') return references.idsByName[to]()
  const ids = new Map<string, string[]>()
  for await (const page of entriesOf(to).pages({ where: { active: true } }))
    for (const stored of page) {
      const title = titleOf(to, valuesOf(to, stored))
      ids.set(title, [...(ids.get(title) ?? []), stored._id])
      if (to.excel?.id !== undefined) ids.set(stored._id, [stored._id])
    }
  return ids
}

/** A change that a table brings, looked at outside of its transaction; `within` makes it. */
export interface PreparedRow {
  readonly change: Change
  within(transaction: Transaction): Promise<Answer<object>>
}

/** Why an entry that a table brought is out of use, when the table was taken back. */
const takenBack = '撤销导入'

/**
 * Of the entry only what stands in the table changes, as it is now: what others wrote since the preview stays. What the
 * cloud makes of it and what is written with it are those of a save. An entry that came with a table and went with it is
 * in use again.
 */
export async function prepareRow(
  parts: RegisterParts,
  {
    id,
    entry,
    fields,
  }: Pick<ReadEntry, 'entry'> & { readonly id: string; readonly fields: readonly string[] },
  context: BoundContext,
  importId: string,
): Promise<Answer<PreparedRow>> {
  const { register } = parts
  const stored = await entriesOf(register).get(id)
  const before = stored && valuesOf(register, stored)
  const written = Object.fromEntries(fields.map((name) => [name, entry[name]]))
  const typed = tidied(register, { ...(before ?? emptyEntry(register)), ...written })
  const completed = await completedBy(parts, typed, before, context)
  if (!completed.ok) return completed
  const again = stored?.ended?.reason === takenBack
  const { active, ended } = again ? inUse : { ...inUse, ...stored }
  const taken = await takenBefore(register, id, { ...completed.value, active })
  if (taken !== null) return refused('register.taken', taken)
  const change = { id, before, values: completed.value, active } as unknown as Change
  return done(await prepared(parts, change, stored, { ended, importId }, context))
}

const inUse = { active: true, ended: null as Ended | null }

async function prepared(
  parts: RegisterParts,
  change: Change,
  stored: AnyStored | null,
  more: Pick<Wanted, 'ended' | 'importId'>,
  context: BoundContext,
): Promise<PreparedRow> {
  const { register } = parts
  const { id, values, active } = change
  const along = await writeAlong(parts, change, context)
  const decide = (now: AnyStored | null) =>
    (now?.version ?? 0) === (stored?.version ?? 0)
      ? done({ values: values as Entry, active, ...more })
      : refused('register.overtaken')
  const within = async (transaction: Transaction) => {
    const changed = await changeWithin(transaction, register, id, context, decide)
    if (!changed.ok || changed.value.version === (stored?.version ?? 0)) return changed
    const beside = await along(transaction)
    return beside.ok ? changed : beside
  }
  return { change, within }
}

/**
 * As it was before the table came, and what was new goes out of use. Null for an entry that somebody changed since: it
 * stays as it is.
 */
export async function prepareBack(
  parts: RegisterParts,
  line: HistoryLine,
  context: BoundContext,
): Promise<PreparedRow | null> {
  const { register } = parts
  const id = line.of.slice(register.collection.length + 1)
  const stored = await entriesOf(register).get(id)
  if (!stored || (stored.version ?? 0) !== line.version) return null
  const now = valuesOf(register, stored)
  const isNew = line.version === 1 && Object.keys(line.before).length === 0
  const wasBack = line.ended === null
  const active = isNew || wasBack ? false : stored.active
  const values = isNew ? now : { ...now, ...line.before }
  const ended =
    isNew || wasBack
      ? { reason: takenBack, by: context.caller.name, at: context.now }
      : (stored.ended ?? null)
  return prepared(parts, { id, before: now, values, active } as unknown as Change, stored, { ended }, context)
}
