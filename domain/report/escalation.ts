/** Who hears of a report that is overdue, and when: up the chain, one step at a time. */
import { prolonged } from './deadline'
import type { EscalationLevel } from './escalationLevel'

/** So many working days after the day on which it was due. */
const waiting: Readonly<Record<EscalationLevel, number>> = { 1: 0, 2: 2, 3: 5 }

/**
 * The moment (ms) from which a level is told of a report that was due at `due` (ms) and is still open. A deadline that
 * the head chief set himself (`urged`) is back with him the moment it has passed.
 */
export function escalationDue(due: number, level: EscalationLevel, urged = false): number {
  return level === 1 || (urged && level === 2) ? due : prolonged(due, waiting[level])
}

interface Raised {
  readonly escalation: 0 | EscalationLevel
  readonly answered?: 0 | EscalationLevel | undefined
}

/** It went up as far as the head chief. */
export const isRaised = ({ escalation }: Raised) => escalation >= 2

/** He has not said anything about it yet, or not since it went up once more. */
export const waitsForHeadChief = (life: Raised) => isRaised(life) && (life.answered ?? 0) < life.escalation
