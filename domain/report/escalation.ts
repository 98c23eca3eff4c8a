/** Who hears of a report that is overdue, and when: up the chain, one step at a time. */
import { prolonged } from './deadline'
import type { EscalationLevel } from './escalationLevel'

/** So many working days after the day on which it was due. */
const waiting: Readonly<Record<EscalationLevel, number>> = { 1: 0, 2: 2, 3: 5 }

/** The moment (ms) from which a level is told of a report that was due at `due` (ms) and is still open. */
export function escalationDue(due: number, level: EscalationLevel): number {
  return level === 1 ? due : prolonged(due, waiting[level])
}
