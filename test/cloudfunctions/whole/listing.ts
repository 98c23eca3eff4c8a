/** What a list of the wire shows, in which order, and what may be asked of it. */
import { people } from '../../../domain/identity/people'
import { reachList } from '../../../domain/register/reaches'
import type { Input } from '../../../domain/contract/contract'
import { type LogName, logs, type RegisterName, registers } from '../../../domain/register/registers'
import type { Town } from '../town'
import type { ItemOf, PagedAction as Paged } from './pages'

export type Stored = { readonly _id: string } & Readonly<Record<string, unknown>>

/** The lists of registers are read to their end by the suite that every register passes (test/kit/registerSuite.ts). */
type ReadAsRegister = typeof reachList.name | typeof people.name
export type PagedAction = Exclude<Paged, `${RegisterName | LogName | ReadAsRegister}.${string}`>
export const ofRegister = (name: string) =>
  [...registers, ...logs, reachList, people].some((each) => name.startsWith(`${each.name}.`))

export interface Listing<N extends PagedAction> {
  readonly as: Parameters<Town['as']>[0]
  readonly collection: string
  /** What the list shows of a document, and what of an item: the same means the same. */
  readonly stored: (document: Stored) => unknown
  readonly shown: (item: ItemOf<N>) => unknown
  /** By which it is sorted; `desc`: newest first. */
  readonly order: readonly [field: string, direction: 'asc' | 'desc']
  /** Where it is not that of letters. */
  readonly compare?: (a: string, b: string) => number
  /** What may be asked for, and which documents that means. */
  readonly asked: readonly (readonly [input: Input<N>, means: (document: Stored) => boolean])[]
}

export const byId = { stored: ({ _id }: Stored) => _id, shown: ({ id }: { id: string }) => id }
export const anything = () => true
