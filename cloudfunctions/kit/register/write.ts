/** Saving an entry, and taking it out of use and back. */
import { dayOf } from '../../../domain/calendar/day'
import { done, refused, type Answer } from '../../../domain/contract/answer'
import type { Fields, ValuesOf } from '../../../domain/register/kit/fields'
import { fieldsOf, tidied, type AnyRegister, type Entry } from '../../../domain/register/kit/register'
import { troublesIn } from '../../../domain/register/kit/troubles'
import type { BoundContext } from '../../platform/context'
import type { Transaction } from '../../platform/transact'
import { changeEntry, same, takenBefore } from './change'
import { dropUnneeded, withCopies } from './uploads'
import { unknownReference, type References } from './references'
import { entriesOf, valuesOf } from './stored'

/** What belongs to a change of an entry and is written with it, e.g. the warning that a bad reading gives. */
export type WithChange<F extends Fields> = (
  change: {
    readonly id: string
    readonly before: ValuesOf<F> | null
    readonly values: ValuesOf<F>
    readonly active: boolean
  },
  context: BoundContext,
) => Promise<(transaction: Transaction) => Promise<Answer<object>>>

/** What the cloud makes of an entry before it is stored: the fields that are given, others as they are written for good. */
export type Complete<F extends Fields> = (
  values: ValuesOf<F>,
  before: ValuesOf<F> | null,
  context: BoundContext,
) => Promise<Answer<Partial<ValuesOf<F>>>>

/** What follows once a change is stored; where the call ends before it, a job makes up for it. */
export type Afterwards<F extends Fields> = (
  change: Pick<Parameters<WithChange<F>>[0], 'id' | 'before' | 'values'>,
  context: BoundContext,
) => Promise<unknown>

/** A register with all that a change of an entry brings with it, by whichever road the change comes. */
export interface RegisterParts {
  readonly register: AnyRegister
  readonly references: References
  readonly along?: WithChange<Fields>
  readonly complete?: Complete<Fields>
  readonly afterwards?: Afterwards<Fields>
}

export type Change = Parameters<WithChange<Fields>>[0]

/** Read before, written within; what it refuses leaves the entry as it was. */
export async function writeAlong({ along }: RegisterParts, change: Change, context: BoundContext) {
  return (await along?.(change, context)) ?? (async () => done({}))
}

interface SaveInput {
  readonly id: string
  readonly version: number
  readonly entry: Entry
}

/** What is wrong with an entry as it stands, whatever is stored. */
async function unsound(register: AnyRegister, references: References, entry: Entry) {
  const [wrong] = Object.keys(troublesIn(register, entry))
  if (wrong !== undefined) return refused('register.entryWrong', wrong)
  const unknown = await unknownReference(references, register, entry)
  return unknown === null ? null : refused('register.referenceUnknown', unknown)
}

/** Nothing is put, or put back, where there is no reach any more; what stands there may still be written on. */
async function putAtEnded(
  { register: { standsAt }, references }: RegisterParts,
  entry: Entry,
  before: Entry | null,
  { now }: BoundContext,
) {
  const reachId = standsAt && entry[standsAt]
  if (typeof reachId !== 'string' || before?.[standsAt!] === reachId) return null
  return (await references.standsOn(reachId, dayOf(now))) ? null : refused('register.reachEnded')
}

/** What is given stays as it is stored unless it is made anew. */
export async function completedBy(
  { register, complete }: RegisterParts,
  typed: Entry,
  before: Entry | null,
  context: BoundContext,
): Promise<Answer<Entry>> {
  const kept = fieldsOf(register).flatMap(([name, { given, empty }]) =>
    given ? [[name, before?.[name] ?? empty]] : [],
  )
  const values = { ...typed, ...Object.fromEntries(kept) } as Entry
  if (!complete) return done(values)
  const made = await complete(values as never, before as never, context)
  return made.ok ? done({ ...values, ...made.value }) : made
}

export async function saveEntry(
  parts: RegisterParts,
  { id, version, entry }: SaveInput,
  context: BoundContext,
): Promise<Answer<{ version: number }>> {
  const { register, references } = parts
  const stored = await entriesOf(register).get(id)
  // A field that an older phone knows nothing of stays as it is.
  const typed = tidied(register, { ...valuesOf(register, stored ?? {}), ...entry })
  const wrong = await unsound(register, references, typed)
  if (wrong) return wrong
  const gone = await putAtEnded(parts, typed, stored, context)
  if (gone) return gone
  const completed = await completedBy(parts, typed, stored && valuesOf(register, stored), context)
  if (!completed.ok) return completed
  const wanted = completed.value
  const taken = await takenBefore(register, id, { ...wanted, active: stored?.active ?? true })
  if (taken !== null) return refused('register.taken', taken)
  const drawn = await withCopies(register.fields as Fields, id, wanted, stored, context.now)
  if (!drawn.ok) return drawn
  const { values, copies, fresh } = drawn.value
  const old = stored && (valuesOf(register, stored) as never)
  const change: Change = { id, before: old, values: values as never, active: stored?.active ?? true }
  const write = await writeAlong(parts, change, context)
  const saved = await changeEntry(register, id, context, write, (before) => {
    const known = before?.version ?? 0
    const { active = true, ended = null } = before ?? {}
    if (before && same(register, before, values)) return done({ values, active, ended, copies })
    // Version 0 is a new entry, or one that was stored before versions were.
    if (known !== version) return refused('register.overtaken')
    return done({ values, active, ended, copies })
  })
  if (fresh.length > 0) await dropUnneeded(fresh, saved.ok)
  if (saved.ok) await parts.afterwards?.(change, context)
  return saved
}

/** As phones of before the kit save: all of it, whatever the version, in or out of use at once. */
export async function saveAsBefore(
  parts: RegisterParts,
  id: string,
  { values, active }: { readonly values: Entry; readonly active: boolean },
  context: BoundContext,
): Promise<Answer<object>> {
  const { register } = parts
  const stored = await entriesOf(register).get(id)
  const old = valuesOf(register, stored ?? {}) as never
  const wanted = { ...(old as Entry), ...values } as never
  const made = (await parts.complete?.(wanted, stored && old, context)) ?? done({})
  if (!made.ok) return made
  const change: Change = { id, before: stored && old, values: wanted, active }
  const write = await writeAlong(parts, change, context)
  const ended = active ? null : { reason: register.end.word, by: context.caller.name, at: context.now }
  const saved = await changeEntry(register, id, context, write, (before) =>
    done({ values: { ...valuesOf(register, before ?? {}), ...values, ...made.value }, active, ended }),
  )
  if (!saved.ok) return saved
  await parts.afterwards?.(change, context)
  return done({})
}

interface EndInput {
  readonly id: string
  readonly version: number
  readonly reason: string | null
}

/** With a reason out of use, with null back. */
export async function endEntry(
  parts: RegisterParts,
  { id, version, reason }: EndInput,
  context: BoundContext,
): Promise<Answer<{ version: number }>> {
  const { register } = parts
  const stored = await entriesOf(register).get(id)
  if (!stored) return refused('register.entryUnknown')
  const active = reason === null
  const taken = active ? await takenBefore(register, id, { ...stored, active }) : null
  if (taken !== null) return refused('register.taken', taken)
  const gone = active ? await putAtEnded(parts, stored, null, context) : null
  if (gone) return gone
  const ended = reason === null ? null : { reason, by: context.caller.name, at: context.now }
  const same = valuesOf(register, stored) as never
  const change: Change = { id, before: same, values: same, active }
  const write = await writeAlong(parts, change, context)
  const changed = await changeEntry(register, id, context, write, (before) => {
    if (!before) return refused('register.entryUnknown')
    const values = valuesOf(register, before)
    if (before.active !== active && (before.version ?? 0) !== version) return refused('register.overtaken')
    return done({ values, active, ended: before.active === active ? (before.ended ?? null) : ended })
  })
  if (changed.ok) await parts.afterwards?.(change, context)
  return changed
}
