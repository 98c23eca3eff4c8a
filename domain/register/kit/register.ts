/**
 * What a register is: one definition from which its wire, its handlers, its two pages and its tests come. Plain: a page
 * may import it. Why registers are declared and not written: docs/decisions/registers.md.
 */
import type { Role } from '../../identity/role'
import type { Field, Fields, ReferenceTo, ValuesOf } from './fields'
import { wordsOf, type Names } from './words'

/** Letters of the reason why an entry is taken out of use. */
export const longestReason = 100

/** How many entries in use are like this, or what a field of theirs comes to; a number of the yearly summary. */
export interface Count<F extends Fields> {
  readonly title: string
  readonly where: Partial<ValuesOf<F>>
  /** A number, money (in fen) or people; people of all kinds together. */
  readonly sum?: keyof F & string
  /** What is counted, where it is not the register's own: 「人次」. */
  readonly unit?: string
}

/** The field a sentence is about, and what it says. */
export type Troubles<F extends Fields> = { readonly [K in keyof F]?: string }

/** Fields that no two entries in use may share all of, and the sentence for who writes the second. */
export interface Together<F extends Fields> {
  readonly fields: readonly (keyof F & string)[]
  readonly sentence: string
}

export interface Register<
  N extends string = string,
  F extends Fields = Fields,
  P extends keyof F & string = keyof F & string,
> {
  /** Names its actions: `signBoard.list`. */
  readonly name: N
  /** Where it is stored; also part of ids elsewhere, so it is never renamed. */
  readonly collection: string
  /** 「公示牌」, and what its entries are counted in: 「块」. */
  readonly title: string
  readonly unit: string
  /** What it is called when an entry is taken out of use: nothing is ever deleted. */
  readonly end: { readonly word: string; readonly meaning: string }
  readonly read: readonly Role[]
  readonly write: readonly Role[]
  /** What everyone may know of an entry in use; without it nobody outside is answered. */
  readonly public?: readonly P[]
  readonly fields: F
  readonly list: {
    /** The first one names the entry. */
    readonly columns: readonly (keyof F & string)[]
    /** Fields of text in which what is typed is looked for. */
    readonly search: readonly (keyof F & string)[]
    /** Choices by which the list is narrowed. */
    readonly filters?: readonly (keyof F & string)[]
    /** The field with the reach by whose village the list is narrowed. */
    readonly village?: keyof F & string
    /** By which it is sorted, those in use first: a text or a day that is needed, `-day` the latest first; its id where nothing is said. */
    readonly order?: (keyof F & string) | `-${keyof F & string}`
    /** The day when it happened, by which lists, tables and counts are narrowed to a period. */
    readonly day?: keyof F & string
  }
  /**
   * The reach at which it stands: it goes out of use with it on the day after its last one and comes back with it, and
   * nothing is put at a reach that ended.
   */
  readonly standsAt?: keyof F & string
  /** What does not fit together. The same on the phone and in the cloud. */
  check?(entry: ValuesOf<F>): Troubles<F>
  readonly counts?: Readonly<Record<string, Count<F>>>
  /** Of one place and day, say, there is only one. */
  readonly onlyOne?: Together<F>
  /**
   * Its table, out and in: the id in `domain/document/sheets`, and the columns by which a row is known to be an entry.
   */
  readonly excel?: {
    readonly sheet: string
    readonly matchBy: (keyof F & string) | readonly (keyof F & string)[]
    /** Heading of the column with the entry's own id, where other files name it, e.g. the GeoJSON of its lines. */
    readonly id?: string
    /** The sentence for a row that is no entry yet, where a table makes none. */
    readonly onlyKnown?: string
  }
}

/** What the kit stores beside the fields of an entry; a field cannot be called so. */
type Kept = '_id' | 'active' | 'version' | 'ended' | 'copies'

export function defineRegister<
  const N extends string,
  F extends Fields,
  const P extends keyof F & string = never,
>(register: Register<N, F, P> & (keyof F & Kept extends never ? unknown : never)): Register<N, F, P> {
  return register
}

/** Any register, for code that serves all of them. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a register of some fields is a register
export type AnyRegister = Register<string, any, any>

/** What is written in an entry, where the register is not known. */
export type Entry = Readonly<Record<string, unknown>>

export const fieldsOf = ({ fields }: AnyRegister) => Object.entries(fields as Fields)

/** What a new entry has. */
export function emptyEntry<F extends Fields>(register: Pick<Register<string, F>, 'fields'>): ValuesOf<F> {
  return Object.fromEntries(
    Object.entries(register.fields).map(([name, { empty }]) => [name, empty]),
  ) as never
}

/** What has fields: a register, a log, a row. */
export interface WithFields {
  readonly fields: Fields
}

export const isAsked = (field: Field, entry: Entry) => field.when?.(entry) ?? true

/** As it is stored: no space around words, nothing in a field that is not asked. */
export function tidied<T extends Entry>({ fields }: WithFields, entry: T): T {
  const tidy = Object.entries(fields).map(([name, field]) => {
    const value = entry[name]
    if (!isAsked(field, entry)) return [name, field.empty]
    if (field.given) return [name, value ?? field.empty]
    return [name, typeof value === 'string' ? value.trim() : value]
  })
  return Object.fromEntries(tidy) as T
}

/** Ids of other registers' entries that an entry names, by what they are. */
export function referencesIn({ fields }: WithFields, entry: Entry) {
  return Object.entries(fields).flatMap(([name, field]): { name: string; to: ReferenceTo; id: string }[] => {
    const id = entry[name]
    return field.kind === 'reference' && typeof id === 'string' ? [{ name, to: field.to, id }] : []
  })
}

/** What an entry is called; `names` of what it refers to. */
export function titleOf({ list, fields }: AnyRegister, entry: Entry, names: Names = {}): string {
  const [first] = list.columns
  return wordsOf((fields as Fields)[first!]!, entry[first!], names)
}

/** What is said where another entry has the same, by the field that was refused. */
export function takenSentence({ fields, onlyOne }: AnyRegister, name: string): string | undefined {
  const field = (fields as Fields)[name]
  const own = field?.kind === 'text' ? (field.unique ?? field.uniqueInUse) : undefined
  return own ?? (onlyOne?.fields[0] === name ? onlyOne.sentence : undefined)
}

/** By what a list is sorted, and which way. */
export function orderOf({ list }: AnyRegister): { readonly by: string; readonly way: 'asc' | 'desc' } {
  const order = String(list.order ?? '_id')
  return order.startsWith('-') ? { by: order.slice(1), way: 'desc' } : { by: order, way: 'asc' }
}
