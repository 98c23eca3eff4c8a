/** A register in the cloud: a handler for each of its actions, and its entries for the module it belongs to. */
import type { Answer } from '../../../domain/contract/answer'
import type { RegisterActions } from '../../../domain/register/kit/actions'
import type { Fields } from '../../../domain/register/kit/fields'
import type { Register } from '../../../domain/register/kit/register'
import type { BoundContext } from '../../platform/context'
import type { Handlers } from '../../platform/dispatch'
import type { Collection } from '../../platform/store'
import { logs, registers } from '../../../domain/register/registers'
import { listEntries, listPublic } from './list'
import { holderOfLines } from './log'
import { filesHeld } from './photos'
import { countEntries, getEntry, listHistory } from './read'
import type { References } from './references'
import { entriesOf, type StoredEntry } from './stored'
import { endEntry, saveEntry } from './write'

export { changeWithin } from './change'
export { beginning, containing } from './containing'
export { openLog } from './log'
export { sheetOf } from './sheet'
export type { References } from './references'
export { type StoredEntry, valuesOf } from './stored'
export { saveAsBefore } from './write'

/** Files that what a phone wrote under this id holds, in whichever register or log it is. */
export const filesWritten = (id: string): Promise<string[]> =>
  filesHeld(
    [
      ...registers.map((register) => ({ fields: register.fields, get: entriesOf(register).get })),
      ...logs.map(holderOfLines),
    ],
    id,
  )

export interface OpenRegister<N extends string, F extends Fields, P extends keyof F> {
  readonly entries: Collection<StoredEntry<F>>
  readonly handlers: Handlers<RegisterActions<N, F, P>>
}

type Handler = (input: never, context: BoundContext) => Promise<Answer<unknown>>

export function openRegister<N extends string, F extends Fields, P extends keyof F & string>(
  register: Register<N, F, P>,
  references: References,
): OpenRegister<N, F, P> {
  const verbs: Record<string, Handler> = {
    list: (input) => listEntries(register, references, input),
    get: ({ id }: { readonly id: string }) => getEntry(register, references, id),
    save: (input, context) => saveEntry(register, references, input, context),
    end: (input, context) => endEntry(register, input, context),
    history: (input) => listHistory(register, references, input),
    counts: () => countEntries(register),
    ...(register.public ? { public: (input: never) => listPublic(register, references, input) } : {}),
  }
  const named = Object.entries(verbs).map(([verb, handler]) => [`${register.name}.${verb}`, handler])
  return {
    entries: entriesOf(register) as unknown as Collection<StoredEntry<F>>,
    handlers: Object.fromEntries(named) as Handlers<RegisterActions<N, F, P>>,
  }
}
