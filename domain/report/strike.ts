/** When the clock must look at a report next: a light changes, it escalates, or it is looked at again. */
import { nextLightAt } from './deadline'
import { escalationDue } from './escalation'
import type { LifeState } from './report'

/** ms since the epoch, null when there is nothing to wait for. Throws where a time is none: stored, none would come. */
export function strikeOf(life: LifeState, now: number): number | null {
  if (life.recheck?.outcome === 'waiting') return life.recheck.at
  const { stageAt, dueAt, escalation, urged } = life
  // Nobody owes anything. A second look (回头看) is owed though the matter is closed.
  if (dueAt === null) return null
  const light = nextLightAt(stageAt, dueAt, now)
  const level = escalation < 3 ? escalationDue(dueAt, (escalation + 1) as 1 | 2 | 3, urged) : null
  const moments = [light, level].filter((each): each is number => each !== null)
  if (moments.length === 0) return null
  const next = Math.min(...moments)
  if (!Number.isFinite(next)) throw new TypeError('a report with a time that is none')
  return next
}

/**
 * The same after something happened at `at`: what was due before it and is not done yet stays due, or a word said between
 * the hour of a reminder and the stroke of the clock would take the reminder away.
 */
export function strikeAfter(
  before: LifeState & { readonly strikeAt: number | null },
  after: LifeState,
  at: number,
): number | null {
  const left = before.strikeAt !== null && before.strikeAt <= at
  const asBefore = (['stageAt', 'dueAt', 'escalation', 'recheck'] as const).every(
    (name) => before[name] === after[name],
  )
  return left && asBefore ? before.strikeAt : strikeOf(after, at)
}
