/** When the walker may explain a patrol, and until when it is asked for. */
import { addDays } from '../calendar/day'
import { ruleFor } from './duty'
import type { DutyPolicy } from './dutyPolicy'
import type { Patrol } from './patrol'
import { periodOf } from './period'

/** Days after the walk at least, so that who walks on a Sunday evening has time. */
const leastDays = 7

/** Asked for, or not accepted and not yet explained once more. */
export function mayExplain({ status, earlier }: Pick<Patrol, 'status' | 'earlier'>): boolean {
  return status === 'needsExplanation' || (status === 'rejected' && !earlier)
}

/** Last Shanghai day on which an explanation is asked for: the end of the period, or a week where that is later. */
export function explainableUntil(
  { day, role, waterKind }: Pick<Patrol, 'day' | 'role' | 'waterKind'>,
  policy: DutyPolicy,
): string {
  const { end } = periodOf(ruleFor(policy, role, waterKind).period, day)
  const least = addDays(day, leastDays)
  return end > least ? end : least
}
