/**
 * What is done with the entries of a register again and again: a number that is rung, a board that is looked at. One
 * line each time, never changed afterwards. Plain: a page may import it.
 */
import type { Role } from '../../identity/role'
import type { Fields } from './fields'
import type { AnyRegister, Count } from './register'

export interface Log<N extends string = string, F extends Fields = Fields> {
  /** Names its actions: `signCheck.add`. */
  readonly name: N
  readonly title: string
  readonly of: AnyRegister
  readonly add: readonly Role[]
  /** Who may add lines of what is their own; whose an entry is the module says (`openLog`), with identity.forbidden. */
  readonly own?: readonly Role[]
  readonly read: readonly Role[]
  readonly fields: F
  /** How many lines of some days are like this. */
  readonly counts: Readonly<Record<string, Count<F>>>
}

export function defineLog<const N extends string, F extends Fields>(log: Log<N, F>): Log<N, F> {
  return log
}

/** Any log, for code that serves all of them. */
// oxlint-disable-next-line typescript/no-explicit-any -- a log of some fields is a log
export type AnyLog = Log<string, any>
