/** Whether what was given to a chief was dealt with in time: read from the story of a report. */
import type { ReportEvent } from '../report/events'
import { evolve, newborn } from '../report/evolve'
import type { Source } from '../report/states'

export interface Turn {
  /** ms since the epoch. */
  readonly dueAt: number
  /** When it was resolved; null while it is not. */
  readonly resolvedAt: number | null
}

/**
 * Every time a person had it to deal with until a deadline, in order. Handed back or given to somebody else before the
 * deadline it was nobody's failure, so it is no turn.
 */
export function turnsOf(source: Source, events: readonly ReportEvent[], personId: string): Turn[] {
  const turns: Turn[] = []
  let life = newborn(source, 0, 0)
  let late: number | null = null
  for (const event of events) {
    const mine = life.lead?.kind === 'person' && life.lead.id === personId
    const working = life.state === 'assigned' || life.state === 'handling'
    if (mine && working && life.dueAt !== null && event.type === 'resolved')
      turns.push({ dueAt: late ?? life.dueAt, resolvedAt: event.at })
    // Pressed for after the deadline it has a new one, and was late all the same.
    if (mine && working && event.type === 'urged' && life.dueAt !== null && event.at > life.dueAt)
      late ??= life.dueAt
    if (event.type === 'resolved' || event.type === 'assigned') late = null
    life = evolve(life, event)
  }
  const { lead, state, dueAt } = life
  const open =
    lead?.kind === 'person' && lead.id === personId && (state === 'assigned' || state === 'handling')
  return open && dueAt !== null ? [...turns, { dueAt: late ?? dueAt, resolvedAt: null }] : turns
}

/** Resolved after 24:00 of its last day, or not at all by `now` (ms). */
export const isLate = ({ dueAt, resolvedAt }: Turn, now: number) => (resolvedAt ?? now) > dueAt
