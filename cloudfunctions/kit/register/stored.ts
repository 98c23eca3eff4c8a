/** How the entries of registers are stored: each register in a collection of its own, the rest of all in two. */
import type { Fields, ValuesOf } from '../../../domain/register/kit/fields'
import { fieldsOf, type AnyRegister, type Entry } from '../../../domain/register/kit/register'
import { collection, type Collection, type Stored } from '../../platform/store'

export interface Ended {
  readonly reason: string
  readonly by: string
  /** Milliseconds since the epoch. */
  readonly at: number
  /** It was the reach that ended, and comes back with it. */
  readonly withReach?: true
}

/** Of what was uploaded for an entry its copies; a list, since names of files hold dots. */
export type Copies = readonly { readonly upload: string; readonly copy: string }[]

/** What the kit adds to the fields. What was stored before the kit came has only `active`. */
interface Kept extends Stored {
  readonly active: boolean
  readonly version?: number
  readonly ended?: Ended | null
  /** The copy of each photo by the name under which a phone uploaded it: the same save again means the copy. */
  readonly copies?: Copies
}

export type StoredEntry<F extends Fields = Fields> = Kept & ValuesOf<F>
/** An entry of any register. */
export type AnyStored = Kept & Entry

export const entriesOf = (register: AnyRegister): Collection<AnyStored> => collection(register.collection)

/** The fields alone; what an older form did not have is empty. */
export function valuesOf(register: AnyRegister, stored: object): Entry {
  const written: Entry = { ...stored }
  return Object.fromEntries(fieldsOf(register).map(([name, { empty }]) => [name, written[name] ?? empty]))
}

/** An entry as it travels. */
export function onWire(register: AnyRegister, stored: AnyStored) {
  const { _id: id, version = 0, active } = stored
  return { id, version, active, entry: valuesOf(register, stored) }
}

/** Names that are given once: `_id` is register, field and text. */
export interface Claim extends Stored {
  readonly entryId: string
}
export const claims = collection<Claim>('registerClaims')

/** One change to one entry; `of` names the entry among all registers. */
export interface HistoryLine extends Stored {
  readonly of: string
  readonly version: number
  readonly at: number
  readonly by: string
  /** Person id; missing in what was written before it was noted. */
  readonly byId?: string
  readonly before: Entry
  readonly after: Entry
  readonly ended?: string | null
  /** The table from which it came. */
  readonly importId?: string
}
export const historyLines = collection<HistoryLine>('registerHistory')

export const historyOf = (register: AnyRegister, id: string) => `${register.collection}.${id}`
