/** The wire of a log: one line is added, the lines of one entry are read, those of some days are counted. */
import * as v from 'valibot'
import { type Action, command, query } from '../../contract/action'
import { clientId, day, id, nothing } from '../../contract/schemas'
import { type PageAsked, page, pages, known, type Known, type Wired } from './actions'
import { entrySchema } from './schemas'
import type { Fields, ValuesOf } from './fields'
import type { Log } from './log'

export interface LineOnWire<F extends Fields> {
  readonly id: string
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly by: string
  readonly entry: ValuesOf<F>
  readonly names: Known
  readonly files: Known
}

interface Verbs<F extends Fields> {
  /** The id is made where it is written down: the same again is the same line. */
  add: Wired<{ readonly id: string; readonly entryId: string; readonly entry: ValuesOf<F> }, object>
  /** The newest first. */
  list: Wired<
    PageAsked & { readonly entryId: string },
    { items: LineOnWire<F>[]; next: string | null },
    PageAsked & { readonly limit: number; readonly entryId: string }
  >
  /** First and last day, both included. */
  counts: Wired<{ readonly from: string; readonly until: string }, { counts: Record<string, number> }>
}

export type LogActions<N extends string, F extends Fields> = {
  readonly [K in keyof Verbs<F> as `${N}.${K}`]: Verbs<F>[K]
}

export function logActionsOf<N extends string, F extends Fields>(log: Log<N, F>): LogActions<N, F> {
  const { name, add, own = [], read, fields } = log
  const entry = entrySchema(fields)
  const line = v.object({ id, at: v.number(), by: v.string(), entry, names: known, files: known })
  const verbs: Record<keyof Verbs<F>, Action> = {
    add: command({
      roles: [...add, ...own],
      input: v.object({ id: clientId, entryId: id, entry }),
      output: nothing,
    }),
    list: query({ roles: read, input: v.object({ ...page, entryId: id }), output: v.object(pages(line)) }),
    counts: query({
      roles: read,
      input: v.object({ from: day, until: day }),
      output: v.object({ counts: v.record(v.string(), v.number()) }),
    }),
  }
  const named = Object.entries(verbs).map(([verb, action]) => [`${name}.${verb}`, action])
  return Object.fromEntries(named) as LogActions<N, F>
}
