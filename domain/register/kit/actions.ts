/**
 * The wire of a register, from its definition. The names are literals (`signBoard.save`), so that an action without a
 * handler, or a call with the wrong entry, does not compile.
 */
import * as v from 'valibot'
import { type Action, command, query } from '../../contract/action'
import { day, id, pageInput, requiredText, text } from '../../contract/schemas'
import { longestPlace } from '../longest'
import { entrySchema, schemaOf } from './schemas'
import { typedFields, type Field, type Fields, type Typed, type ValuesOf } from './fields'
import { sortingsOf } from './sorting'
import { longestReason, type AnyRegister, type Register } from './register'

export type Wired<I, O, I2 = I> = Action<v.GenericSchema<I, I2>, v.GenericSchema<O>>

export interface PageAsked {
  /** What the page before gave as `next`. */
  readonly cursor?: string | undefined
  readonly limit?: number | undefined
}

/** Of several that an entry may have, one is asked for. */
type OneOf<T> = T extends readonly (infer One)[] ? One : T

/** Which entries: what is typed, what is chosen, whose village; in use (true), out of use (false), or both. */
interface Asked<F extends Fields> {
  readonly search?: string | undefined
  readonly filters?: { readonly [K in keyof F]?: OneOf<ValuesOf<F>[K]> | undefined } | undefined
  readonly village?: string | undefined
  readonly active?: boolean | undefined
  /** First and last day, where entries have a day. */
  readonly from?: string | undefined
  readonly until?: string | undefined
}

/** First and last day, both included; what is open is not narrowed. Without effect where entries have no day. */
export interface Period {
  readonly from?: string | undefined
  readonly until?: string | undefined
}

/** What references are called, or at which address files are shown, by id. */
export type Known = Record<string, string>

export interface EntryOnWire<F extends Fields> {
  readonly id: string
  /** Raised by every change; what is saved says which one it changed. */
  readonly version: number
  readonly active: boolean
  readonly entry: ValuesOf<F>
  readonly names: Known
}

export interface Change<F extends Fields> {
  readonly version: number
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly by: string
  /** What changed; nothing in `before` of what was new. */
  readonly before: Partial<ValuesOf<F>>
  readonly after: Partial<ValuesOf<F>>
  /** Why it was taken out of use; null when it came back; undefined where neither happened. */
  readonly ended?: string | null | undefined
  readonly names: Known
}

/** By what it is sorted: one of `sortingsOf`; as the register has it where nothing is said. */
interface Sorted {
  readonly sort?: string | undefined
}

interface Verbs<F extends Fields> {
  list: Wired<
    PageAsked & Asked<F> & Sorted,
    /** `total`: of all pages, with the first one. */
    { items: EntryOnWire<F>[]; next: string | null; total?: number | undefined },
    PageAsked & { readonly limit: number } & Asked<F> & Sorted
  >
  get: Wired<
    { readonly id: string },
    {
      record: EntryOnWire<F> & { readonly ended: { reason: string; by: string; at: number } | null }
      files: Known
    }
  >
  /** A new entry has version 0 and an id of the phone's. The same again answers the same. */
  save: Wired<
    { readonly id: string; readonly version: number; readonly entry: ValuesOf<Typed<F>> },
    { version: number }
  >
  /** Takes out of use with a reason, and back with null. */
  end: Wired<
    { readonly id: string; readonly version: number; readonly reason: string | null },
    { version: number }
  >
  history: Wired<
    PageAsked & { readonly id: string },
    { items: Change<F>[]; next: string | null },
    PageAsked & { readonly limit: number; readonly id: string }
  >
  counts: Wired<Period, { counts: Record<string, number> }>
}

interface PublicVerbs<F extends Fields, P extends keyof F> {
  /** What everyone may know of the entries in use. */
  public: Wired<
    PageAsked & Asked<F>,
    { items: { id: string; entry: Pick<ValuesOf<F>, P>; names: Known }[]; next: string | null },
    PageAsked & { readonly limit: number } & Asked<F>
  >
}

type Named<N extends string, V> = { readonly [K in keyof V & string as `${N}.${K}`]: V[K] }

export type RegisterActions<N extends string, F extends Fields, P extends keyof F> = Named<N, Verbs<F>> &
  ([P] extends [never] ? unknown : Named<N, PublicVerbs<F, P>>)

/** Order and id of the last entry; longer than an id alone. */
const cursor = v.optional(v.pipe(v.string(), v.maxLength(300)))
export const page = { ...pageInput, cursor }
const version = v.pipe(v.number(), v.integer(), v.minValue(0))
export const known = v.record(v.string(), v.string())

/** An entry with rows and long texts. */
const largest = 65_536

export function actionsOf<N extends string, F extends Fields, P extends keyof F & string>(
  register: Register<N, F, P>,
): RegisterActions<N, F, P> {
  const { name, fields, list } = register
  const asked = askedOf(fields, list)
  const shown = register.public && { public: publicQuery(fields, register.public, asked) }
  const verbs = { ...queries(register, asked), ...commands(register), ...shown }
  const named = Object.entries<Action>(verbs).map(([verb, action]) => [`${name}.${verb}`, action])
  return Object.fromEntries(named) as RegisterActions<N, F, P>
}

type Reading = 'list' | 'get' | 'history' | 'counts'

function queries(register: AnyRegister, asked: Schemas): Record<Reading, Action> {
  const { read: roles, fields } = register
  const sortings = sortingsOf(register)
  const sorted: Schemas = sortings.length > 0 ? { sort: v.optional(v.picklist(sortings)) } : {}
  const record = {
    ...{ id, version: v.number(), active: v.boolean() },
    ...{ entry: entrySchema(fields as Fields), names: known },
  }
  const ended = v.nullable(v.object({ reason: v.string(), by: v.string(), at: v.number() }))
  return {
    list: query({
      roles,
      input: v.object({ ...page, ...asked, ...sorted, active: v.optional(v.boolean()) }),
      /** `orMore`: there may be more than `total`. */
      output: v.object({
        ...pages(v.object(record)),
        ...{ total: v.optional(v.number()), orMore: v.optional(v.boolean()) },
      }),
    }),
    get: query({
      roles,
      input: v.object({ id }),
      output: v.object({ record: v.object({ ...record, ended }), files: known }),
    }),
    history: query({
      roles,
      input: v.object({ ...page, id }),
      output: v.object(pages(changeOf(fields as Fields))),
    }),
    counts: query({
      roles,
      input: v.object(period),
      output: v.object({ counts: v.record(v.string(), v.number()) }),
    }),
  }
}

function commands({ write: roles, fields }: AnyRegister): Record<'save' | 'end', Action> {
  // A phone of before a field came doesn't send it.
  const entry = v.partial(entrySchema(typedFields(fields as Fields)) as ReturnType<typeof v.object>)
  const output = v.object({ version })
  return {
    save: command({ roles, input: v.object({ id, version, entry }), output, maxBytes: largest }),
    end: command({
      roles,
      input: v.object({ id, version, reason: v.nullable(requiredText(longestReason)) }),
      output,
    }),
  }
}

export const pages = <T extends v.GenericSchema>(item: T) => ({
  items: v.array(item),
  next: v.nullable(v.string()),
})

const period = { from: v.optional(day), until: v.optional(day) }

function askedOf(fields: Fields, { filters = [], village, day: dated }: Register['list']): Schemas {
  const chosen = filters.map((name) => [name, v.optional(oneOf(fields[name]!))])
  return {
    search: v.optional(text(40)),
    ...(filters.length > 0 ? { filters: v.optional(v.object(Object.fromEntries(chosen) as Schemas)) } : {}),
    ...(village ? { village: v.optional(text(longestPlace)) } : {}),
    ...(dated ? period : {}),
  }
}

const oneOf = (field: Field) =>
  schemaOf(field.kind === 'choices' ? { ...field, kind: 'choice', empty: null } : field)

type Schemas = Record<string, v.GenericSchema>

const schemasOf = (fields: Fields): Schemas =>
  Object.fromEntries(Object.entries(fields).map(([name, field]: [string, Field]) => [name, schemaOf(field)]))

function changeOf(fields: Fields) {
  const some = v.partial(v.object(schemasOf(fields)))
  return v.object({
    ...{ version: v.number(), at: v.number(), by: v.string(), before: some, after: some },
    names: known,
    ended: v.optional(v.nullable(v.string())),
  })
}

function publicQuery(fields: Fields, names: readonly string[], asked: Schemas): Action {
  const shown = v.pick(v.object(schemasOf(fields)), names as never)
  const item = v.object({ id, entry: shown, names: known })
  return query({
    roles: 'everyone',
    input: v.object({ ...page, ...asked }),
    output: v.object(pages(item)),
  })
}
