/**
 * What a register is: one definition from which its wire, its handlers, its two pages and its tests come. Plain: a page
 * may import it. Why registers are declared and not written: docs/decisions/registers.md.
 */
import type { Register, AnyRegister, Entry, Field, Fields, ReferenceTo, ValuesOf } from './definition'
import { wordsOf, type Names } from './words'

export type { AnyRegister, Count, Entry, Register, Together, Troubles } from './definition'

/** Letters of the reason why an entry is taken out of use. */
export const longestReason = 100

/** What the kit stores beside the fields of an entry; a field cannot be called so. */
type Kept = '_id' | 'active' | 'version' | 'ended' | 'copies'

export function defineRegister<
  const N extends string,
  F extends Fields,
  const P extends keyof F & string = never,
>(register: Register<N, F, P> & (keyof F & Kept extends never ? unknown : never)): Register<N, F, P> {
  return register
}

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
