/**
 * How many patrols a duty lacks. The one rule for Today, the daily push, the board, the ledger and the closing of a
 * period: what waits for an explanation or for the office's answer was walked, so it is not missing until the office
 * says so.
 */
export function missingOf(duty: {
  readonly required: number
  readonly done: number
  readonly waiting?: number
}): number {
  return Math.max(0, duty.required - duty.done - (duty.waiting ?? 0))
}
