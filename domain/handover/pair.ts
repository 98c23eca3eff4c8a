/** Who hands over to whom: read off the appointments, so that it is true whichever of them was entered first. */
import { addDays, daysBetween } from '../calendar/day'
import { type Assignment, everBegan } from '../register/assignment'

/** An appointment with a last day. */
export type Ended = Assignment & { readonly until: string }

export const hasEnded = (assignment: Assignment): assignment is Ended => assignment.until !== null

export interface Pair {
  /** Null while nobody was appointed. */
  readonly taker: Assignment | null
  /** Days between the two in which nobody answered for the reach. */
  readonly gap: number
}

/** Who comes back within so many days has not left. */
const comesBack = 31

/**
 * `others`: all appointments of the reach. Null where there is nothing to hand over: the same person goes on. The
 * successor named with the end comes first, then whoever began nearest to the day after.
 */
export function pairOf(ended: Ended, others: readonly Assignment[]): Pair | null {
  const next = addDays(ended.until, 1)
  const away = ({ from }: Assignment) => Math.abs(daysBetween(next, from))
  const later = others
    .filter(({ _id, reachId, role }) => _id !== ended._id && reachId === ended.reachId && role === ended.role)
    .filter((each) => everBegan(each) && (each.until === null || each.until >= next))
    .sort((a, b) => away(a) - away(b) || (a._id < b._id ? -1 : 1))
  if (later.some((each) => each.personId === ended.personId && each.from <= addDays(next, comesBack)))
    return null
  const taker = later.find(({ _id }) => _id === ended.handedTo) ?? later[0] ?? null
  return { taker, gap: taker ? Math.max(0, daysBetween(next, taker.from)) : 0 }
}
