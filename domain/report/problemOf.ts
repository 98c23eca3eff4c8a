/**
 * Of a problem that a patrol's checklist brought in, by its place in the checklist (from 0): one entry, one report. The
 * capital is no letter of an id from a phone (`clientId`), so nobody can file something else under it beforehand.
 */
export const problemOf = (patrolId: string, n: number): string => `${patrolId}X${n + 1}`

/** Until December 2026 it was a small x: how the same problem is called with the other of the two; null for other names. */
export function otherNameOf(name: string): string | null {
  const [, patrolId, x, n] = /^([0-9a-z]{20,40})(x|X)(\d{1,2})$/.exec(name) ?? []
  return patrolId === undefined ? null : `${patrolId}${x === 'x' ? 'X' : 'x'}${n}`
}
