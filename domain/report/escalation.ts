/** Who hears of a report that is overdue, and when: up the chain, one step at a time. */
import { prolonged } from './deadline'

/** 1 镇级河长 · 2 总河长 · 3 the county's office. */
export type EscalationLevel = 1 | 2 | 3

export const escalationLabel: Readonly<Record<EscalationLevel, string>> = {
  1: '镇级河长',
  2: '总河长',
  3: '县河长办',
}

/** So many working days after the day on which it was due. */
const waiting: Readonly<Record<EscalationLevel, number>> = { 1: 0, 2: 2, 3: 5 }

/** The moment (ms) from which a level is told of a report that was due at `due` (ms) and is still open. */
export function escalationDue(due: number, level: EscalationLevel): number {
  return level === 1 ? due : prolonged(due, waiting[level])
}
