/**
 * The question: somebody else found a problem soon after a walk on which nothing was seen. Whoever walked is asked once
 * what it was like then. It gives no points; of the finding it knows the matter and the day, as that chief may read anyway.
 */
import { addDays } from '../calendar/day'
import type { Category } from '../report/category'
import { counts, type Patrol } from './patrol'

/** Days for which it stands on Today. */
export const questionDays = 14

export interface PatrolQuestion {
  /** The patrol's. */
  readonly _id: string
  readonly personId: string
  readonly reachName: string
  readonly patrolDay: string
  /** Number of the report. */
  readonly matter: string
  readonly category: Category
  /** Day of Shanghai, nothing finer. */
  readonly foundDay: string
  /** Last day on Today. */
  readonly until: string
  readonly answer: { readonly text: string; readonly at: number } | null
}

type Walk = Pick<Patrol, '_id' | 'personId' | 'day' | 'status' | 'checklist'>

interface Finding {
  readonly foundDay: string
  /** Who filed it where that is no secret. */
  readonly foundBy: string | null
  /** Days of Shanghai after a walk within which a finding raises it, by the duty policy. */
  readonly within: number
}

/**
 * The walk about which to ask: the last that counts on the day of the finding or in the days before, if nothing was seen
 * on it. `walks`: of the reach, newest first.
 */
export function walkToAskAbout<T extends Walk>(
  walks: readonly T[],
  { foundDay, foundBy, within }: Finding,
): T | null {
  const since = addDays(foundDay, -within)
  const last = walks.find(({ day, status }) => counts(status) && since <= day && day <= foundDay)
  return last && last.checklist.length === 0 && last.personId !== foundBy ? last : null
}
