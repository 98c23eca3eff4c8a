/** The office's answer to an explanation: news to the walker, until it is read or its time is over. */
import { dayOf } from '../calendar/day'
import type { DutyPolicy } from './dutyPolicy'
import { explainableUntil } from './explaining'
import type { Patrol, PatrolReview } from './patrol'

/** Who answers when nobody explained in time. */
export const answeredByClock = '系统'

/**
 * Last Shanghai day on which Today shows the answer: the end of the period in which it was given, or a week where
 * that is later. Counted from the answer, because one to a walk on Sunday comes when that week is over.
 */
export function newsUntil(
  { role, waterKind }: Pick<Patrol, 'role' | 'waterKind'>,
  { at }: Pick<PatrolReview, 'at'>,
  policy: DutyPolicy,
): string {
  return explainableUntil({ day: dayOf(at), role, waterKind }, policy)
}
