/** A register in the cloud: a handler for each of its actions, and its entries for the module it belongs to. */
import type { Answer } from '../../../domain/contract/answer'
import type { RegisterActions } from '../../../domain/register/kit/actions'
import type { Fields } from '../../../domain/register/kit/fields'
import type { Register } from '../../../domain/register/kit/register'
import type { BoundContext } from '../../platform/context'
import type { Handlers } from '../../platform/dispatch'
import type { Collection } from '../../platform/store'
import { countEntries } from './counts'
import { listEntries, listPublic } from './list'
import { getEntry, listHistory } from './read'
import type { References } from './references'
import { entriesOf, type StoredEntry } from './stored'
import {
  type Afterwards,
  type Complete,
  endEntry,
  type RegisterParts,
  saveEntry,
  type WithChange,
} from './write'

export { changeWithin, noteWritten, same, writersOf } from './change'
export { changedSince } from './changedSince'
export { beginning, containing } from './containing'
export { logLines, openLog, type StoredLine } from './log'
export { countsOf } from './counts'
export { dropUnneeded } from './uploads'
export { type Proof, proofs, proofWithCopies } from './proofs'
export { pagesSorted, shownBy } from './list'
export { sheetOf } from './sheet'
export { namesIn, type References } from './references'
export { type AnyStored, entriesOf, historyLines, historyOf, type StoredEntry, valuesOf } from './stored'
export { besideTable, type PreparedRow, prepareBack, prepareRow } from './tableIn'
export { type RegisterParts, saveAsBefore, type WithChange } from './write'

export interface OpenRegister<N extends string, F extends Fields, P extends keyof F> {
  readonly entries: Collection<StoredEntry<F>>
  readonly handlers: Handlers<RegisterActions<N, F, P>>
  /** For tables that come in. */
  readonly parts: RegisterParts
}

type Handler = (input: never, context: BoundContext) => Promise<Answer<unknown>>

export function openRegister<N extends string, F extends Fields, P extends keyof F & string>(
  register: Register<N, F, P>,
  references: References,
  along?: WithChange<F>,
  complete?: Complete<F>,
  afterwards?: Afterwards<F>,
): OpenRegister<N, F, P> {
  const parts = { register, references, along, complete, afterwards } as unknown as RegisterParts
  const verbs: Record<string, Handler> = {
    list: (input) => listEntries(register, references, input),
    get: ({ id }: { readonly id: string }) => getEntry(register, references, id),
    save: (input, context) => saveEntry(parts, input, context),
    end: (input, context) => endEntry(parts, input, context),
    history: (input) => listHistory(register, references, input),
    counts: (input, context) => countEntries(register, input, context),
    ...(register.public ? { public: (input: never) => listPublic(register, references, input) } : {}),
  }
  const named = Object.entries(verbs).map(([verb, handler]) => [`${register.name}.${verb}`, handler])
  return {
    entries: entriesOf(register) as unknown as Collection<StoredEntry<F>>,
    handlers: Object.fromEntries(named) as Handlers<RegisterActions<N, F, P>>,
    parts,
  }
}
