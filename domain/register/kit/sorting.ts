/**
 * By which columns a list can be sorted: what is stored as it is compared. A score judges somebody, and no list of this
 * product is an order of merit, so a field that is declared as one (`score`) can be neither chosen nor be a list's own order.
 */
import type { Field, Fields, Kind } from './fields'
import { orderOf, type AnyRegister } from './register'

const comparable: readonly Kind[] = ['text', 'number', 'money', 'day', 'clock', 'choice']
/** Letters of a text that fits into the place where a page ended. */
const longest = 200

const isSortable = (field: Field) =>
  comparable.includes(field.kind) &&
  !(field.kind === 'number' && field.score) &&
  !(field.kind === 'text' && field.most > longest)

/** Names of fields, in the order of the columns. */
export const sortsOf = ({ list, fields }: AnyRegister): readonly string[] =>
  (list.columns as readonly string[]).filter((name) => isSortable((fields as Fields)[name]!))

export interface Sort {
  readonly by: string
  readonly way: 'asc' | 'desc'
}

/** `day` the least first, `-day` the greatest; null for what the register cannot be sorted by. */
export function sortIn(register: AnyRegister, said: string | null | undefined): Sort | null {
  const by = said?.replace(/^-/, '')
  if (!said || !by || !sortsOf(register).includes(by)) return null
  return { by, way: said.startsWith('-') ? 'desc' : 'asc' }
}

/** Which way ids go within one value: one index then serves both ways, also that of a list whose latest come first. */
export function idWay(register: AnyRegister, { by, way }: Sort): Sort['way'] {
  const own = orderOf(register)
  const against = own.by === by && own.way === 'desc'
  return against === (way === 'desc') ? 'asc' : 'desc'
}

/** All that may be said. */
export const sortingsOf = (register: AnyRegister): readonly string[] =>
  sortsOf(register).flatMap((name) => [name, `-${name}`])
