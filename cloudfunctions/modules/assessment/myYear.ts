/** A chief's own year (我的履职): what I did and what came of it. About nobody else. */
import { done } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { counts } from '../../../domain/patrol/patrol'
import type { BoundContext } from '../../platform/context'
import { walkedBy } from '../patrol'
import { dealtWith, foundInYear } from '../report'

const itemsShown = 20

export async function myYear({ year }: ParsedInput<'assessment.myYear'>, { caller }: BoundContext) {
  const days = { start: `${year}-01-01`, end: `${year}-12-31` }
  const [walked, found, handled] = await Promise.all([
    walkedBy([caller.personId], days),
    foundInYear(caller.personId, days),
    dealtWith(caller.personId, days),
  ])
  const own = (walked.get(caller.personId) ?? []).filter(({ status }) => counts(status))
  const months = Array.from({ length: 12 }, (_, n) => `${year}-${String(n + 1).padStart(2, '0')}`)
  const solved = found.filter((each) => each.solved)
  return done({
    patrols: own.length,
    distance: Math.round(own.reduce((sum, { assessment }) => sum + assessment.distance, 0)),
    reaches: new Set(own.map(({ reachId }) => reachId)).size,
    days: new Set(own.map(({ day }) => day)).size,
    joint: own.filter(({ companions }) => companions.some(({ confirmedAt }) => confirmedAt !== null)).length,
    months: months.map((month) => ({
      month,
      patrols: own.filter(({ day }) => day.startsWith(month)).length,
    })),
    found: found.length,
    solved: solved.length,
    handled,
    solvedItems: solved.slice(0, itemsShown).map(({ reportId, title, day }) => ({ reportId, title, day })),
  })
}
