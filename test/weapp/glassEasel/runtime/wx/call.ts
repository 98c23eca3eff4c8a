/**
 * The way every `wx` function answers: `success`, `fail`, `complete` when the caller gave any, a promise when
 * not, and `errMsg` that begins with the function's name.
 */
export interface Callbacks {
  success?(result: object): void
  fail?(failure: object): void
  complete?(result: object): void
}

/** Thrown inside a call to refuse it: `errMsg` becomes `<name>:fail <reason>`, `fields` travel along. */
export class Refusal extends Error {
  constructor(
    readonly reason: string,
    readonly fields: object = {},
  ) {
    super(reason)
  }
}

export type Call<O, R> = (options?: O & Callbacks) => Promise<R & { errMsg: string }>

/** Makes a `wx` function out of what it does. Anything thrown refuses the call with the thrown message. */
export function call<O extends object, R extends object>(
  name: string,
  act: (options: O) => R | void | Promise<R | void>,
): Call<O, R> {
  return (options) => {
    const given = (options ?? {}) as O & Callbacks
    const answer = run(name, () => act(given))
    if (!given.success && !given.fail && !given.complete) return answer as Promise<R & { errMsg: string }>
    void answer.then(
      (result) => {
        given.success?.(result)
        given.complete?.(result)
      },
      (failure: object) => {
        given.fail?.(failure)
        given.complete?.(failure)
      },
    )
    return undefined as never
  }
}

async function run<R extends object>(name: string, act: () => R | void | Promise<R | void>): Promise<object> {
  try {
    return { errMsg: `${name}:ok`, ...(await act()) }
  } catch (error) {
    throw failureOf(name, error)
  }
}

/** The plain object a caller gets for `error`; not an `Error`, as in WeChat. */
export function failureOf(name: string, error: unknown): { errMsg: string } {
  const reason = error instanceof Error ? error.message : String(error)
  const fields = error instanceof Refusal ? error.fields : {}
  return { ...fields, errMsg: `${name}:fail ${reason}` }
}

/** A call that has no effect a page can see: it is written to `window.__acts` and answered with `result`. */
export function act(name: string, result: object = {}): Call<object, object> {
  return call(name, (options) => {
    noteAct(name, options)
    return result
  })
}

window.__acts = []
export function noteAct(name: string, options: unknown): void {
  window.__acts.push({ name, options })
}
