/** Errors and unknown calls are kept where a test can read them, so that a journey fails on what nobody saw. */
const errors: string[] = (window.__errors = [])
const missing: string[] = (window.__missing = [])

/** Keeps an error (with its stack, when it has one) in `window.__errors`. */
export function noteError(error: unknown): void {
  errors.push(error instanceof Error ? (error.stack ?? error.message) : describe(error))
}

/** Keeps the name of a `wx` function the harness does not have, once. */
export function noteMissing(name: string): void {
  if (!missing.includes(name)) missing.push(name)
}

function describe(error: unknown): string {
  return typeof error === 'string' ? error : JSON.stringify(error)
}

window.addEventListener('error', (event) => noteError(event.error ?? event.message))
window.addEventListener('unhandledrejection', (event) => noteError(event.reason))
