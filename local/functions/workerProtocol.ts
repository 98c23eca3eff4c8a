/**
 * What the local cloud and a function process say to each other. Events and results travel as JSON
 * text, because that is all the platform carries: no dates, no undefined, no class instances.
 */

/** One invocation, sent to an idle function process. */
export interface WorkerCall {
  id: string
  /** The event as JSON text. */
  event: string
  /** The second argument of `main`. */
  context: Record<string, unknown>
  /** Environment of this call (openid, source, …); names left out are removed. */
  environment: Record<string, string>
  /** Milliseconds by which the function's clock is ahead of the machine's. */
  clockOffset: number
}

/** What the process says: once that the function is loaded, then how each invocation ended. */
export type WorkerMessage = { loaded: true } | WorkerAnswer

/** How the invocation ended. `result` is JSON text, `null` when main answered nothing. */
export type WorkerAnswer =
  | { id: string; result: string }
  | { id: string; error: { name: string; message: string; stack: string } }
