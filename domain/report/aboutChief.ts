/**
 * Who may see a report at all, apart from its reporter and the public. A chief sees what he found himself, and what was
 * dispatched; what is said about a chief, by its category or by the office's mark, is for the office and the head chief
 * alone (docs/decisions/reports.md).
 */
import type { Role } from '../identity/role'
import type { State } from './states'

/** Seen by those who answer for the reach. */
export const dispatchedStates: readonly State[] = [
  'assigned',
  'handling',
  'handedBack',
  'resolved',
  'verified',
  'closed',
]

interface Seen {
  readonly state: State
  readonly filedBy: string | null
  readonly aboutChief?: boolean | undefined
}

/** They have the whole township before them; nobody else sees, handles or hears of what is said about a chief. */
export function hasTrust(roles: readonly Role[]): boolean {
  return roles.includes('office') || roles.includes('headChief')
}

/** Whether a chief of the reach may see it. */
export function chiefMaySee({ state, filedBy, aboutChief }: Seen, personId: string): boolean {
  return aboutChief !== true && (dispatchedStates.includes(state) || filedBy === personId)
}
