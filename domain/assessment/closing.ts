/** Whether what was given to a chief was dealt with in time: read from the story of a report. */
import type { ReportEvent } from '../report/events'
import { evolve, newborn } from '../report/evolve'
import type { LifeState } from '../report/report'
import type { Source } from '../report/states'

export interface Turn {
  /** ms since the epoch. */
  readonly dueAt: number
  /** When it was resolved, or was handed on late; null while the person has it. */
  readonly endedAt: number | null
}

/** Until when this person has it to deal with; null: somebody else has, or nobody. */
const dueFor = ({ lead, state, dueAt }: LifeState, personId: string): number | null =>
  lead?.kind === 'person' && lead.id === personId && (state === 'assigned' || state === 'handling')
    ? dueAt
    : null

/**
 * Every time a person had it to deal with until a deadline, in order. Handed back or given to somebody else before the
 * deadline it was nobody's failure, so it is no turn; after it, it was late.
 */
export function turnsOf(source: Source, events: readonly ReportEvent[], personId: string): Turn[] {
  const turns: Turn[] = []
  let life = newborn(source, 0, 0)
  let late: number | null = null
  for (const event of events) {
    const dueAt = dueFor(life, personId)
    life = evolve(life, event)
    if (dueAt === null) continue
    const first = late ?? dueAt
    const isOver = event.type === 'assigned' || dueFor(life, personId) === null
    if (isOver && (event.type === 'resolved' || event.at > first))
      turns.push({ dueAt: first, endedAt: event.at })
    if (isOver) late = null
    // Pressed for, or given more time, after the deadline it has a new one, and was late all the same.
    else if ((event.type === 'urged' || event.type === 'extended') && event.at > dueAt) late ??= dueAt
  }
  const dueAt = dueFor(life, personId)
  return dueAt === null ? turns : [...turns, { dueAt: late ?? dueAt, endedAt: null }]
}

/** Ended after 24:00 of its last day, or not at all by `now` (ms). */
export const isLate = ({ dueAt, endedAt }: Turn, now: number) => (endedAt ?? now) > dueAt
