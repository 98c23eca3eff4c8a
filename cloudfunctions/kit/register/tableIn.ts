/** What must be known to read a table into a register, and how an entry is taken from it and taken back. */
import { done } from '../../../domain/contract/answer'
import type { Finding } from '../../../domain/register/kit/cellReaders'
import { type Beside, keyOfEntry, type ReadEntry } from '../../../domain/register/kit/excel'
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
import { changeWithin } from './change'
import type { References } from './references'
import { entriesOf, type HistoryLine, valuesOf } from './stored'

/** Entries by their key, and the ids of whatever the register's fields may name. Held in memory: some ten thousand. */
export async function besideTable(
  register: AnyRegister,
  references: References,
): Promise<Omit<Beside, 'chosen'>> {
  const known = new Map<string, { id: string; version: number; entry: Entry }>()
  for await (const page of entriesOf(register).pages())
    for (const stored of page) {
      const entry = valuesOf(register, stored)
      const key = keyOfEntry(register, entry)
      // Of two with one key the one in use is meant.
      if (key !== '' && (stored.active || !known.has(key)))
        known.set(key, { id: stored._id, version: stored.version ?? 0, entry })
    }
  return { known, find: await findingFor(register, references) }
}

async function findingFor(register: AnyRegister, references: References): Promise<Finding> {
  const named = Object.values(register.fields as Fields).flatMap((field) =>
    field.kind === 'reference' ? [field.to] : [],
  )
  const ids = new Map<ReferenceTo, ReadonlyMap<string, readonly string[]>>()
  for (const to of new Set(named)) ids.set(to, await idsByName(references, to))
  return (to, name) => ids.get(to)?.get(name) ?? []
}

async function idsByName(references: References, to: ReferenceTo) {
  if (typeof to === 'string') return references.idsByName[to]()
  const ids = new Map<string, string[]>()
  for await (const page of entriesOf(to).pages({ where: { active: true } }))
    for (const stored of page) {
      const title = titleOf(to, valuesOf(to, stored))
      ids.set(title, [...(ids.get(title) ?? []), stored._id])
    }
  return ids
}

/** Of the entry only what stands in the table changes, as it is now: what others wrote since the preview stays. */
export function takeRow(
  transaction: Transaction,
  register: AnyRegister,
  {
    id,
    entry,
    fields,
  }: Pick<ReadEntry, 'entry'> & { readonly id: string; readonly fields: readonly string[] },
  context: BoundContext,
  importId: string,
) {
  const written = Object.fromEntries(fields.map((name) => [name, entry[name]]))
  return changeWithin(transaction, register, id, context, (before) => {
    const values = tidied(register, {
      ...(before ? valuesOf(register, before) : emptyEntry(register)),
      ...written,
    })
    const { active = true, ended = null } = before ?? {}
    return done({ values, active, ended, importId })
  })
}

/**
 * As it was before the table came, and what was new goes out of use. Answers whether it is so now: an entry that
 * somebody changed since stays as it is.
 */
export async function takeBack(
  transaction: Transaction,
  register: AnyRegister,
  line: HistoryLine,
  context: BoundContext,
): Promise<boolean> {
  const id = line.of.slice(register.collection.length + 1)
  let untouched = false
  const isNew = line.version === 1 && Object.keys(line.before).length === 0
  await changeWithin(transaction, register, id, context, (before) => {
    const version = before?.version ?? 0
    untouched = version === line.version
    const { active = true, ended = null } = before ?? {}
    const now = before ? valuesOf(register, before) : emptyEntry(register)
    if (version !== line.version) return done({ values: now, active, ended })
    const out = { reason: '撤销导入', by: context.caller.name, at: context.now }
    return done(
      isNew
        ? { values: now, active: false, ended: out }
        : { values: { ...now, ...line.before }, active, ended },
    )
  })
  return untouched
}
