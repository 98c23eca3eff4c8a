/** Every call answers with a value or a problem, so a refusal can't be forgotten by the caller. */
import type { Problem, ProblemCode } from './problems'

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem }

export function done<T>(value: T): Answer<T> {
  return { ok: true, value }
}

export function refused(code: ProblemCode, detail?: string): { ok: false; problem: Problem } {
  return { ok: false, problem: detail === undefined ? { code } : { code, detail } }
}
