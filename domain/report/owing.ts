/** Who is to act now, the one who leads first. */
import type { Assignee } from './given'
import type { LifeState } from './report'

/** Empty while it is to be given out, verified, closed or looked at again: then it is the office's turn. */
export function owingNow({ state, lead, joint }: LifeState): readonly Assignee[] {
  if (lead === null || (state !== 'assigned' && state !== 'handling')) return []
  return [lead, ...joint]
}
